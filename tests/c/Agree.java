// SPDX-License-Identifier: Apache-2.0
//
// Agree LIBRARY RECORDS: the C interface from Java by JNA. Every case gets the answer of the records.

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

public final class Agree {
    // size_t is a long: this runs where pointers have 64 bits.
    public interface Ntr extends Library {
        int ntr_case_create(PointerByReference created);
        void ntr_case_destroy(Pointer facts);
        int ntr_case_clear(Pointer facts);
        int ntr_case_set(Pointer facts, String key, String value);
        int ntr_verdict_create(PointerByReference created);
        void ntr_verdict_destroy(Pointer verdict);
        int ntr_evaluate(Pointer facts, Pointer options, Pointer verdict);
        int ntr_verdict_conclusion(Pointer verdict, IntByReference conclusion);
        int ntr_verdict_findings(
                Pointer verdict, int structSize, Finding[] findings, long capacity, long[] count);
        int ntr_cite(String provision, int language, byte[] buffer, long capacity, Pointer needed);
        int ntr_evaluate_json(
                byte[] json, long length, Pointer options, byte[] buffer, long capacity,
                Pointer needed);
        String ntr_code(int codes, int value);
    }

    @Structure.FieldOrder({
        "norm", "provision", "level_basis", "status", "track", "level", "certainty", "force",
        "handled_by", "decided_by", "levels", "open_facts"
    })
    public static class Finding extends Structure {
        public String norm;
        public String provision;
        public String level_basis;
        public int status;
        public int track;
        public int level;
        public int certainty;
        public int force;
        public int handled_by;
        public int decided_by;
        public int levels;
        public long open_facts;
    }

    private static final int CONCLUSION = 1, STATUS = 2, TRACK = 4, LEVEL = 5, CERTAINTY = 6;

    private static void expect(boolean holds, String what) {
        if (!holds) throw new AssertionError(what);
    }

    public static void main(String[] arguments) throws Exception {
        Ntr ntr = Native.load(
                arguments[0], Ntr.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
        PointerByReference created = new PointerByReference();
        expect(ntr.ntr_case_create(created) == 0, "create");
        Pointer facts = created.getValue();
        expect(ntr.ntr_verdict_create(created) == 0, "create");
        Pointer verdict = created.getValue();
        byte[] buffer = new byte[1 << 16];

        List<String> lines = Files.readAllLines(Path.of(arguments[1]));
        expect(lines.size() > 400 && lines.size() % 4 == 0, "records");
        for (int i = 0; i < lines.size(); i += 4) {
            expect(ntr.ntr_case_clear(facts) == 0, "clear");
            for (String fact : lines.get(i).split("\t")) {
                int equals = fact.indexOf('=');
                String key = fact.substring(0, equals);
                expect(ntr.ntr_case_set(facts, key, fact.substring(equals + 1)) == 0, fact);
            }
            expect(ntr.ntr_evaluate(facts, null, verdict) == 0, "evaluate");
            String told = told(ntr, verdict, buffer);
            expect(told.equals(lines.get(i + 2)), told);

            byte[] json = lines.get(i + 1).getBytes(StandardCharsets.UTF_8);
            int status =
                    ntr.ntr_evaluate_json(json, json.length, null, buffer, buffer.length, null);
            expect(status == 0, lines.get(i + 1));
            expect(Native.toString(buffer, "UTF-8").equals(lines.get(i + 3)), lines.get(i + 1));
        }
        expect(ntr.ntr_case_set(facts, "act", "no such act") == 1002, "status");
        ntr.ntr_verdict_destroy(verdict);
        ntr.ntr_case_destroy(facts);
        System.out.println(lines.size() / 4 + " cases");
    }

    private static String told(Ntr ntr, Pointer verdict, byte[] buffer) {
        IntByReference conclusion = new IntByReference();
        long[] count = new long[1];
        Finding[] findings = (Finding[]) new Finding().toArray(64);
        expect(ntr.ntr_verdict_conclusion(verdict, conclusion) == 0, "conclusion");
        int status = ntr.ntr_verdict_findings(
                verdict, findings[0].size(), findings, findings.length, count);
        expect(status == 0, "findings");
        StringBuilder told = new StringBuilder(ntr.ntr_code(CONCLUSION, conclusion.getValue()));
        for (int i = 0; i < count[0]; ++i) {
            Finding f = findings[i];
            expect(ntr.ntr_cite(f.provision, 0, buffer, buffer.length, null) == 0, f.provision);
            told.append('\t').append(String.join(
                    ":", f.norm, ntr.ntr_code(STATUS, f.status), ntr.ntr_code(TRACK, f.track),
                    ntr.ntr_code(LEVEL, f.level), ntr.ntr_code(CERTAINTY, f.certainty),
                    Native.toString(buffer, "UTF-8")));
        }
        return told.toString();
    }
}
