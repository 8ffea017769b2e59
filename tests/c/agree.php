<?php
// SPDX-License-Identifier: Apache-2.0
//
// agree.php LIBRARY HEADER RECORDS: the C interface from PHP. Every case gets the answer of the records.

function expect(bool $holds, string $what): void
{
    if (!$holds) {
        fwrite(STDERR, "$what\n");
        exit(1);
    }
}

[, $library, $header, $records] = $argv;
$ntr = FFI::cdef(file_get_contents($header), $library);

$facts = $ntr->new('ntr_case *');
$verdict = $ntr->new('ntr_verdict *');
expect($ntr->ntr_case_create(FFI::addr($facts)) === $ntr->NTR_OK, 'create');
expect($ntr->ntr_verdict_create(FFI::addr($verdict)) === $ntr->NTR_OK, 'create');
$buffer = $ntr->new('char[65536]');
$size = FFI::sizeof($buffer);

$lines = file($records, FILE_IGNORE_NEW_LINES);
expect(count($lines) > 400 && count($lines) % 4 === 0, 'records');
foreach (array_chunk($lines, 4) as [$stated, $json, $answer, $document]) {
    $ntr->ntr_case_clear($facts);
    foreach (explode("\t", $stated) as $fact) {
        [$key, $value] = explode('=', $fact, 2);
        expect($ntr->ntr_case_set($facts, $key, $value) === 0, $fact);
    }
    expect($ntr->ntr_evaluate($facts, null, $verdict) === 0, 'evaluate');

    $conclusion = $ntr->new('int32_t');
    $count = $ntr->new('size_t');
    $findings = $ntr->new('ntr_finding[64]');
    $ntr->ntr_verdict_conclusion($verdict, FFI::addr($conclusion));
    $status = $ntr->ntr_verdict_findings(
        $verdict, FFI::sizeof($findings[0]), $findings, 64, FFI::addr($count));
    expect($status === 0, 'findings');
    $told = [$ntr->ntr_code($ntr->NTR_CODES_CONCLUSION, $conclusion->cdata)];
    for ($i = 0; $i < $count->cdata; ++$i) {
        $f = $findings[$i];
        $ntr->ntr_cite($f->provision, $ntr->NTR_INDONESIAN, $buffer, $size, null);
        $told[] = implode(':', [
            $f->norm,
            $ntr->ntr_code($ntr->NTR_CODES_STATUS, $f->status),
            $ntr->ntr_code($ntr->NTR_CODES_TRACK, $f->track),
            $ntr->ntr_code($ntr->NTR_CODES_LEVEL, $f->level),
            $ntr->ntr_code($ntr->NTR_CODES_CERTAINTY, $f->certainty),
            FFI::string($buffer),
        ]);
    }
    expect(implode("\t", $told) === $answer, "$stated\n" . implode("\t", $told));

    expect($ntr->ntr_evaluate_json($json, strlen($json), null, $buffer, $size, null) === 0, $json);
    expect(FFI::string($buffer) === $document, $json);
}
expect($ntr->ntr_case_set($facts, 'act', 'no such act') === $ntr->NTR_E_UNKNOWN_CODE, 'status');
$ntr->ntr_verdict_destroy($verdict);
$ntr->ntr_case_destroy($facts);
echo count($lines) / 4, " cases\n";
