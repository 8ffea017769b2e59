/* SPDX-License-Identifier: Apache-2.0 */
/*
 * c_test RECORDS: the C interface as a C99 program uses and misuses it. The answers are those of the
 * records; what is wrong comes back as a status and leaves everything as it was.
 */
#include <netralitas/netralitas.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                       \
    do {                                                                       \
        if (!(condition)) {                                                    \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);    \
            exit(1);                                                           \
        }                                                                      \
    } while (0)

enum { LINE = 65536, RECORDS = 4096, THREADS = 8, ROUNDS = 2 };

struct record {
    char *facts;
    char *json;
    char *told;
    char *verdict;
};
static struct record records[RECORDS];
static size_t record_count;

/* The next line without its end; NULL where there is none. To be freed. */
static char *next_line(FILE *file) {
    static char line[LINE];
    char *copy;
    size_t length;
    if (fgets(line, sizeof line, file) == NULL) return NULL;
    length = strcspn(line, "\n");
    CHECK(line[length] == '\n');
    line[length] = '\0';
    copy = malloc(length + 1);
    CHECK(copy != NULL);
    memcpy(copy, line, length + 1);
    return copy;
}

static void read_records(const char *path) {
    FILE *file = fopen(path, "rb");
    CHECK(file != NULL);
    for (record_count = 0; record_count < RECORDS; ++record_count) {
        struct record *r = &records[record_count];
        r->facts = next_line(file);
        if (r->facts == NULL) break;
        r->json = next_line(file);
        r->told = next_line(file);
        r->verdict = next_line(file);
        CHECK(r->verdict != NULL);
    }
    fclose(file);
    CHECK(record_count > 100);
}

/* States the facts of a record; by their numbers where they have some and it is wanted. */
static void state(ntr_case *facts, const char *line, int by_number) {
    char text[LINE];
    char *fact = text;
    strcpy(text, line);
    while (*fact != '\0') {
        char *end = fact + strcspn(fact, "\t");
        char *value = strchr(fact, '=');
        const int last = *end == '\0';
        int32_t number = 0;
        int32_t value_number = 0;
        *end = '\0';
        CHECK(value != NULL && value < end);
        *value++ = '\0';
        CHECK(ntr_find_fact(fact, &number) == NTR_OK);
        if (!by_number || number == NTR_FACT_ID || number == NTR_FACT_REGION) {
            CHECK(ntr_case_set(facts, fact, value) == NTR_OK);
        } else {
            if (number == NTR_FACT_DATE || number == NTR_FACT_EXAMINED_ON) {
                int year, month, day;
                CHECK(sscanf(value, "%d-%d-%d", &year, &month, &day) == 3);
                value_number = year * 10000 + month * 100 + day;
            } else {
                CHECK(ntr_find_value(number, value, &value_number) == NTR_OK);
            }
            CHECK(ntr_case_set_value(facts, number, value_number) == NTR_OK);
            CHECK(ntr_case_get_value(facts, number, &number) == NTR_OK && number == value_number);
        }
        if (last) break;
        fact = end + 1;
    }
}

/* The verdict as the third line of a record writes it. */
static void tell(const ntr_verdict *verdict, char *out, size_t size) {
    ntr_finding findings[64];
    int32_t conclusion = 0;
    size_t count = 0;
    size_t i;
    int length;
    CHECK(ntr_verdict_conclusion(verdict, &conclusion) == NTR_OK);
    CHECK(ntr_verdict_findings(verdict, sizeof findings[0], findings, 64, &count) == NTR_OK);
    length = snprintf(out, size, "%s", ntr_code(NTR_CODES_CONCLUSION, conclusion));
    for (i = 0; i < count; ++i) {
        const ntr_finding *f = &findings[i];
        char citation[512];
        CHECK(ntr_cite(f->provision, NTR_INDONESIAN, citation, sizeof citation, NULL) == NTR_OK);
        /* Of several levels that are left, none is the level. */
        CHECK(f->status == NTR_STATUS_DEFEATED || f->levels != 0);
        CHECK(f->level == NTR_LEVEL_UNASSIGNED || f->status == NTR_STATUS_DEFEATED ||
              (f->levels & 1U << (f->level - 1)) != 0);
        length += snprintf(out + length, size - (size_t)length, "\t%s:%s:%s:%s:%s:%s", f->norm,
                           ntr_code(NTR_CODES_STATUS, f->status),
                           ntr_code(NTR_CODES_TRACK, f->track),
                           ntr_code(NTR_CODES_LEVEL, f->level),
                           ntr_code(NTR_CODES_CERTAINTY, f->certainty), citation);
        CHECK((size_t)length < size);
    }
}

/* Every record, three ways; run by several threads at once. */
static void *decide_all(void *unused) {
    ntr_case *facts = NULL;
    ntr_verdict *verdict = NULL;
    size_t i;
    (void)unused;
    CHECK(ntr_case_create(&facts) == NTR_OK);
    CHECK(ntr_verdict_create(&verdict) == NTR_OK);
    for (i = 0; i < record_count; ++i) {
        const struct record *r = &records[i];
        char told[LINE];
        size_t needed = 0;
        int by_number;
        for (by_number = 0; by_number < 2; ++by_number) {
            CHECK(ntr_case_clear(facts) == NTR_OK);
            state(facts, r->facts, by_number);
            CHECK(ntr_evaluate(facts, NULL, verdict) == NTR_OK);
            tell(verdict, told, sizeof told);
            CHECK(strcmp(told, r->told) == 0);
        }
        CHECK(ntr_case_read_json(facts, r->json, strlen(r->json)) == NTR_OK);
        CHECK(ntr_evaluate(facts, NULL, verdict) == NTR_OK);
        tell(verdict, told, sizeof told);
        CHECK(strcmp(told, r->told) == 0);
        CHECK(ntr_evaluate_json(r->json, strlen(r->json), NULL, told, sizeof told, &needed) ==
              NTR_OK);
        CHECK(strcmp(told, r->verdict) == 0 && needed == strlen(told) + 1);
    }
    ntr_verdict_destroy(verdict);
    ntr_case_destroy(facts);
    return NULL;
}

static void *decide_often(void *unused) {
    int round;
    CHECK(ntr_norm_title("pp-94-2021/5.n.2", NTR_ENGLISH) != NULL);
    CHECK(strlen(ntr_data_sha256()) == 64);
    for (round = 0; round < ROUNDS; ++round) decide_all(unused);
    return NULL;
}

static void at_once(void) {
    pthread_t threads[THREADS];
    int i;
    for (i = 0; i < THREADS; ++i)
        CHECK(pthread_create(&threads[i], NULL, decide_often, NULL) == 0);
    for (i = 0; i < THREADS; ++i) CHECK(pthread_join(threads[i], NULL) == 0);
}

/* Readers share one verdict. */
static void *read_shared(void *verdict) {
    char out[LINE];
    int i;
    for (i = 0; i < 2; ++i)
        CHECK(ntr_verdict_explain(verdict, NTR_ENGLISH, out, sizeof out, NULL) == NTR_OK);
    return NULL;
}

static void shared(ntr_verdict *verdict) {
    pthread_t threads[THREADS];
    int i;
    for (i = 0; i < THREADS; ++i)
        CHECK(pthread_create(&threads[i], NULL, read_shared, verdict) == 0);
    for (i = 0; i < THREADS; ++i) CHECK(pthread_join(threads[i], NULL) == 0);
}

static void nulls(ntr_case *facts, ntr_verdict *verdict) {
    char out[8];
    int32_t number = 0;
    size_t size = 0;
    CHECK(ntr_case_create(NULL) == NTR_E_NULL);
    CHECK(ntr_verdict_create(NULL) == NTR_E_NULL);
    ntr_case_destroy(NULL);
    ntr_verdict_destroy(NULL);
    CHECK(ntr_find_fact(NULL, &number) == NTR_E_NULL);
    CHECK(ntr_find_fact("act", NULL) == NTR_E_NULL);
    CHECK(ntr_find_value(NTR_FACT_ACT, NULL, &number) == NTR_E_NULL);
    CHECK(ntr_find_value(NTR_FACT_ACT, "vote", NULL) == NTR_E_NULL);
    CHECK(ntr_case_clear(NULL) == NTR_E_NULL);
    CHECK(ntr_case_set(NULL, "act", "vote") == NTR_E_NULL);
    CHECK(ntr_case_set(facts, NULL, "vote") == NTR_E_NULL);
    CHECK(ntr_case_set_value(NULL, NTR_FACT_ACT, NTR_ACT_VOTE) == NTR_E_NULL);
    CHECK(ntr_case_get(NULL, "act", out, sizeof out, &size) == NTR_E_NULL);
    CHECK(ntr_case_get(facts, NULL, out, sizeof out, &size) == NTR_E_NULL);
    CHECK(ntr_case_get(facts, "act", NULL, 8, &size) == NTR_E_NULL);
    CHECK(ntr_case_get_value(NULL, NTR_FACT_ACT, &number) == NTR_E_NULL);
    CHECK(ntr_case_get_value(facts, NTR_FACT_ACT, NULL) == NTR_E_NULL);
    CHECK(ntr_case_read_json(NULL, "{}", 2) == NTR_E_NULL);
    CHECK(ntr_case_read_json(facts, NULL, 2) == NTR_E_NULL);
    CHECK(ntr_case_read_json(facts, NULL, 0) == NTR_E_EMPTY_INPUT);
    CHECK(ntr_case_problems(NULL, 0, out, sizeof out, &size) == NTR_E_NULL);
    CHECK(ntr_evaluate(NULL, NULL, verdict) == NTR_E_NULL);
    CHECK(ntr_evaluate(facts, NULL, NULL) == NTR_E_NULL);
    CHECK(ntr_verdict_conclusion(NULL, &number) == NTR_E_NULL);
    CHECK(ntr_verdict_conclusion(verdict, NULL) == NTR_E_NULL);
    CHECK(ntr_verdict_heaviest(NULL, NTR_TRACK_ETHICS, &number) == NTR_E_NULL);
    CHECK(ntr_verdict_heaviest(verdict, NTR_TRACK_ETHICS, NULL) == NTR_E_NULL);
    CHECK(ntr_verdict_findings(NULL, sizeof(ntr_finding), NULL, 0, &size) == NTR_E_NULL);
    CHECK(ntr_verdict_findings(verdict, sizeof(ntr_finding), NULL, 1, &size) == NTR_E_NULL);
    CHECK(ntr_verdict_open_facts(NULL, NULL, 0, &size) == NTR_E_NULL);
    CHECK(ntr_verdict_questions(NULL, sizeof(ntr_question), NULL, 0, &size) == NTR_E_NULL);
    CHECK(ntr_verdict_explain(NULL, 0, out, sizeof out, &size) == NTR_E_NULL);
    CHECK(ntr_verdict_explain(verdict, 0, NULL, 8, &size) == NTR_E_NULL);
    CHECK(ntr_verdict_summary(NULL, 0, out, sizeof out, &size) == NTR_E_NULL);
    CHECK(ntr_verdict_json(NULL, NULL, 0, out, sizeof out, &size) == NTR_E_NULL);
    CHECK(ntr_cite(NULL, 0, out, sizeof out, &size) == NTR_E_NULL);
    CHECK(ntr_norm_title(NULL, 0) == NULL);
    CHECK(ntr_evaluate_json(NULL, 2, NULL, out, sizeof out, &size) == NTR_E_NULL);
    CHECK(ntr_evaluate_json("{}", 2, NULL, NULL, 8, &size) == NTR_E_NULL);
}

/* Every function that writes text, behind one signature. */
static ntr_status get(const void *facts, int32_t language, char *out, size_t size, size_t *needed) {
    (void)language;
    return ntr_case_get(facts, "act", out, size, needed);
}
static ntr_status problems(const void *facts, int32_t language, char *out, size_t size,
                           size_t *needed) {
    return ntr_case_problems(facts, language, out, size, needed);
}
static ntr_status told_explain(const void *verdict, int32_t language, char *out, size_t size,
                               size_t *needed) {
    return ntr_verdict_explain(verdict, language, out, size, needed);
}
static ntr_status told_summary(const void *verdict, int32_t language, char *out, size_t size,
                               size_t *needed) {
    return ntr_verdict_summary(verdict, language, out, size, needed);
}
static ntr_status told_json(const void *verdict, int32_t language, char *out, size_t size,
                            size_t *needed) {
    return ntr_verdict_json(verdict, "a", language, out, size, needed);
}
static ntr_status cited(const void *provision, int32_t language, char *out, size_t size,
                        size_t *needed) {
    return ntr_cite(provision, language, out, size, needed);
}
static ntr_status one_call(const void *json, int32_t language, char *out, size_t size,
                           size_t *needed) {
    ntr_options options;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.language = language;
    return ntr_evaluate_json(json, strlen(json), &options, out, size, needed);
}

/* Exactly as large as said: nothing behind the end is written, which ASan would see. */
static void every_text(const ntr_verdict *verdict) {
    struct {
        ntr_status (*write)(const void *, int32_t, char *, size_t, size_t *);
        const void *of;
    } texts[7];
    ntr_case *facts = NULL;
    size_t i;
    CHECK(ntr_case_create(&facts) == NTR_OK);
    CHECK(ntr_case_set(facts, "act", "vote") == NTR_OK);
    CHECK(ntr_case_set(facts, "actor", "nobody") == NTR_E_UNKNOWN_CODE);
    texts[0].write = get, texts[0].of = facts;
    texts[1].write = problems, texts[1].of = facts;
    texts[2].write = told_explain, texts[2].of = verdict;
    texts[3].write = told_summary, texts[3].of = verdict;
    texts[4].write = told_json, texts[4].of = verdict;
    texts[5].write = cited, texts[5].of = "pp-94-2021/5.n.2";
    texts[6].write = one_call, texts[6].of = "{\"act\":\"vote\"}";
    for (i = 0; i < sizeof texts / sizeof texts[0]; ++i) {
        size_t needed = 0;
        size_t sizes[3];
        size_t j;
        char *out;
        CHECK(texts[i].write(texts[i].of, 0, NULL, 0, &needed) == NTR_E_SHORT_BUFFER);
        CHECK(needed > 1);
        CHECK(texts[i].write(texts[i].of, 0, NULL, 0, NULL) == NTR_E_SHORT_BUFFER);
        CHECK(texts[i].write(texts[i].of, 0, NULL, needed, NULL) == NTR_E_NULL);
        sizes[0] = 1, sizes[1] = needed / 2, sizes[2] = needed - 1;
        for (j = 0; j < 3; ++j) {
            out = malloc(sizes[j]);
            CHECK(out != NULL);
            memset(out, 'x', sizes[j]);
            CHECK(texts[i].write(texts[i].of, 0, out, sizes[j], NULL) == NTR_E_SHORT_BUFFER);
            CHECK(out[0] == '\0');
            free(out);
        }
        out = malloc(needed);
        CHECK(out != NULL);
        CHECK(texts[i].write(texts[i].of, 0, out, needed, NULL) == NTR_OK);
        CHECK(strlen(out) + 1 == needed);
        /* The default is Indonesian. A language that is none changes nothing. */
        out[0] = 'x';
        if (texts[i].write != get)
            CHECK(texts[i].write(texts[i].of, 3, out, needed, NULL) == NTR_E_RANGE);
        CHECK(out[0] == 'x');
        free(out);
    }
    ntr_case_destroy(facts);
}

static void short_buffers(const ntr_verdict *verdict) {
    size_t needed = 0;
    size_t size;
    ntr_finding finding;
    CHECK(ntr_verdict_findings(verdict, sizeof finding, NULL, 0, &size) == NTR_E_SHORT_BUFFER);
    CHECK(size >= 2);
    memset(&finding, 0x5A, sizeof finding);
    CHECK(ntr_verdict_findings(verdict, sizeof finding, &finding, 1, &size) ==
          NTR_E_SHORT_BUFFER);
    CHECK(finding.status == 0x5A5A5A5A);
    CHECK(ntr_verdict_open_facts(verdict, NULL, 0, &size) == NTR_E_SHORT_BUFFER && size > 0);
    CHECK(ntr_verdict_questions(verdict, sizeof(ntr_question), NULL, 0, &needed) ==
          NTR_E_SHORT_BUFFER);
    CHECK(needed == size);
}

static void wrong_sizes(const ntr_case *facts, ntr_verdict *verdict) {
    ntr_options options;
    ntr_finding finding;
    ntr_question question;
    size_t count = 0;
    int32_t conclusion = 0;
    char out[8];
    uint32_t size;
    memset(&options, 0, sizeof options);
    for (size = 2 * sizeof options; size-- > 0;) {
        options.struct_size = size;
        CHECK(ntr_evaluate(facts, &options, verdict) ==
              (size == sizeof options ? NTR_OK : NTR_E_STRUCT_SIZE));
    }
    /* A refusal leaves the verdict as it was. */
    CHECK(ntr_verdict_conclusion(verdict, &conclusion) == NTR_OK && conclusion != 0);
    options.struct_size = 1;
    CHECK(ntr_evaluate_json("{}", 2, &options, out, sizeof out, &count) == NTR_E_STRUCT_SIZE);
    CHECK(ntr_verdict_findings(verdict, sizeof finding - 1, &finding, 1, &count) ==
          NTR_E_STRUCT_SIZE);
    CHECK(ntr_verdict_questions(verdict, sizeof question + 8, &question, 1, &count) ==
          NTR_E_STRUCT_SIZE);
}

static void wrong_numbers(ntr_case *facts, ntr_verdict *verdict) {
    static const int32_t wrong[] = {INT32_MIN, -1, 1000000, INT32_MAX};
    ntr_options options;
    int32_t number = 77;
    char out[256];
    size_t i;
    CHECK(ntr_case_set_value(facts, NTR_FACT_ACT, NTR_ACT_VOTE) == NTR_OK);
    for (i = 0; i < sizeof wrong / sizeof wrong[0]; ++i) {
        const int32_t n = wrong[i];
        CHECK(ntr_case_set_value(facts, n, 1) == NTR_E_RANGE);
        CHECK(ntr_case_set_value(facts, NTR_FACT_ACT, n) == NTR_E_RANGE);
        CHECK(ntr_case_set_value(facts, NTR_FACT_DATE, n) == NTR_E_BAD_DATE);
        CHECK(ntr_case_get_value(facts, n, &number) == NTR_E_RANGE);
        CHECK(ntr_find_value(n, "vote", &number) == NTR_E_RANGE);
        CHECK(ntr_verdict_heaviest(verdict, n, &number) == NTR_E_RANGE);
        CHECK(ntr_verdict_summary(verdict, n, out, sizeof out, NULL) == NTR_E_RANGE);
        CHECK(ntr_status_message(n, NTR_ENGLISH) == NULL);
        CHECK(ntr_status_message(NTR_OK, n) == NULL);
        CHECK(ntr_fact_key(n) == NULL && ntr_fact_label(n, 0) == NULL);
        CHECK(ntr_fact_label(NTR_FACT_ACT, n) == NULL && ntr_fact_question(n, 0) == NULL);
        CHECK(ntr_value_code(n, 1) == NULL && ntr_value_code(NTR_FACT_ACT, n) == NULL);
        CHECK(ntr_value_label(NTR_FACT_ACT, n, 0) == NULL);
        CHECK(ntr_value_label(NTR_FACT_ACT, 1, n) == NULL);
        CHECK(ntr_code(n, 1) == NULL && ntr_code(NTR_CODES_LEVEL, n) == NULL);
        CHECK(ntr_label(NTR_CODES_LEVEL, 1, n) == NULL && ntr_label(n, 1, 0) == NULL);
        memset(&options, 0, sizeof options);
        options.struct_size = sizeof options;
        options.reading = n;
        CHECK(ntr_evaluate(facts, &options, verdict) == NTR_E_RANGE);
        options.reading = 0;
        options.as_of = n;
        CHECK(ntr_evaluate(facts, &options, verdict) == NTR_E_BAD_DATE);
    }
    CHECK(number == 77);
    CHECK(ntr_fact_key(0) == NULL && ntr_value_code(NTR_FACT_ACT, 0) == NULL);
    CHECK(ntr_code(NTR_CODES_CONCLUSION, 0) == NULL);
    CHECK(ntr_case_set_value(facts, NTR_FACT_DATE, 20240230) == NTR_E_BAD_DATE);
    CHECK(ntr_case_set_value(facts, NTR_FACT_REGION, 1) == NTR_E_RANGE);
    CHECK(ntr_find_value(NTR_FACT_DATE, "2024-10-03", &number) == NTR_E_RANGE);

    /* Nothing of this changed the case. */
    CHECK(ntr_case_get_value(facts, NTR_FACT_ACT, &number) == NTR_OK && number == NTR_ACT_VOTE);
    CHECK(ntr_case_get_value(facts, NTR_FACT_DATE, &number) == NTR_OK && number == 0);
    CHECK(ntr_case_set_value(facts, NTR_FACT_ACT, 0) == NTR_OK);
    CHECK(ntr_case_get_value(facts, NTR_FACT_ACT, &number) == NTR_OK && number == 0);
}

static void wrong_texts(ntr_case *facts) {
    static const char broken[] = "{\"act\":\"attend_campain\",\"spoke\":1}";
    char out[2048];
    size_t needed = 0;
    int32_t number = 77;
    CHECK(ntr_find_fact("acts", &number) == NTR_E_UNKNOWN_KEY && number == 77);
    CHECK(ntr_find_value(NTR_FACT_ACT, "voting", &number) == NTR_E_UNKNOWN_CODE && number == 77);
    CHECK(ntr_case_set(facts, "act", "vote") == NTR_OK);
    CHECK(ntr_case_problems(facts, NTR_ENGLISH, out, sizeof out, NULL) == NTR_OK && !out[0]);
    CHECK(ntr_case_set(facts, "acts", "vote") == NTR_E_UNKNOWN_KEY);
    CHECK(ntr_case_set(facts, "date", "03/10/2024") == NTR_E_BAD_DATE);
    CHECK(ntr_case_set(facts, "act", "attend_campain") == NTR_E_UNKNOWN_CODE);
    CHECK(ntr_case_problems(facts, NTR_ENGLISH, out, sizeof out, NULL) == NTR_OK);
    CHECK(strstr(out, "NTR-1002: act: unknown code: \"attend_campain\"; allowed: attend_campaign") ==
          out);
    CHECK(ntr_case_problems(facts, 0, out, sizeof out, NULL) == NTR_OK);
    CHECK(strstr(out, "NTR-1002: act: kode tidak dikenal") == out);
    CHECK(ntr_case_read_json(facts, broken, sizeof broken - 1) == NTR_E_UNKNOWN_CODE);
    CHECK(ntr_case_problems(facts, NTR_ENGLISH, out, sizeof out, NULL) == NTR_OK);
    CHECK(strstr(out, "NTR-1302: spoke") != NULL);
    CHECK(ntr_case_read_json(facts, "{", 1) == NTR_E_BROKEN_JSON);
    CHECK(ntr_case_read_json(facts, "{\"id\":\"\xFF\"}", 10) == NTR_E_INVALID_UTF8);
    CHECK(ntr_case_read_json(facts, "{\"act\":null,\"act\":null}", 23) == NTR_E_DUPLICATE_KEY);
    CHECK(ntr_case_get(facts, "act", out, sizeof out, &needed) == NTR_OK);
    CHECK(strcmp(out, "vote") == 0 && needed == sizeof "vote");
    CHECK(ntr_case_set(facts, "act", NULL) == NTR_OK);
    CHECK(ntr_case_get(facts, "act", out, sizeof out, NULL) == NTR_OK && out[0] == '\0');
    CHECK(ntr_case_get(facts, "acts", out, sizeof out, NULL) == NTR_E_UNKNOWN_KEY);

    CHECK(ntr_evaluate_json(broken, sizeof broken - 1, NULL, out, 10, &needed) ==
          NTR_E_SHORT_BUFFER);
    CHECK(ntr_evaluate_json(broken, sizeof broken - 1, NULL, out, sizeof out, NULL) ==
          NTR_E_UNKNOWN_CODE);
    CHECK(strlen(out) + 1 == needed);
    CHECK(strstr(out, "{\"problems\":[{\"code\":1002,\"line\":1,\"column\":2,\"place\":\"act\"") == out);
    CHECK(strstr(out, "\"code\":1302") != NULL);

    CHECK(ntr_cite("pp-94-2021/5.n.2", NTR_ENGLISH, out, sizeof out, NULL) == NTR_OK);
    CHECK(strcmp(out, "Article 5, letter n, item 2 of PP 94/2021") == 0);
    CHECK(ntr_cite("pp-94-2021/", 0, out, sizeof out, NULL) == NTR_E_BAD_CITATION);
    CHECK(ntr_norm_title("pp-94-2021/5.n.2", NTR_ENGLISH) != NULL);
    CHECK(ntr_norm_title("pp-94-2021/99", NTR_ENGLISH) == NULL);
}

static void statuses(void) {
    static const ntr_status all[] = {
        NTR_OK,            NTR_E_NULL,         NTR_E_SHORT_BUFFER,  NTR_E_STRUCT_SIZE,
        NTR_E_RANGE,       NTR_E_NOT_EVALUATED, NTR_E_NO_MEMORY,    NTR_E_INTERNAL,
        NTR_E_BAD_DATE,    NTR_E_UNKNOWN_CODE, NTR_E_UNKNOWN_KEY,   NTR_E_BAD_CITATION,
        NTR_E_NO_SCHEDULE, NTR_E_BROKEN_JSON,  NTR_E_WRONG_TYPE,    NTR_E_DUPLICATE_KEY,
        NTR_E_INVALID_UTF8, NTR_E_EMPTY_INPUT, NTR_E_RECORD_TOO_LONG};
    size_t i;
    for (i = 0; i < sizeof all / sizeof all[0]; ++i) {
        const char *id = ntr_status_message(all[i], NTR_INDONESIAN);
        const char *en = ntr_status_message(all[i], NTR_ENGLISH);
        CHECK(id != NULL && en != NULL && id[0] != '\0' && strcmp(id, en) != 0);
    }
    CHECK(ntr_status_message(8, 0) == NULL && ntr_status_message(1999, 0) == NULL);
}

/* What is asked for besides the findings; and that the options are heard. */
static void answers(ntr_case *facts, ntr_verdict *verdict) {
    ntr_options options;
    ntr_question questions[64];
    int32_t open[64];
    int32_t number = 0;
    size_t count = 0;
    size_t asked = 0;
    char out[LINE];
    char again[LINE];
    CHECK(ntr_verdict_conclusion(verdict, &number) == NTR_E_NOT_EVALUATED);
    CHECK(ntr_verdict_findings(verdict, sizeof(ntr_finding), NULL, 0, &count) ==
          NTR_E_NOT_EVALUATED);

    CHECK(ntr_case_clear(facts) == NTR_OK);
    CHECK(ntr_case_set_value(facts, NTR_FACT_ELECTION, NTR_ELECTION_PILKADA_2024) == NTR_OK);
    CHECK(ntr_case_set_value(facts, NTR_FACT_DATE, 20241003) == NTR_OK);
    CHECK(ntr_case_set_value(facts, NTR_FACT_ACTOR, NTR_ACTOR_PNS) == NTR_OK);
    CHECK(ntr_case_set_value(facts, NTR_FACT_ACT, NTR_ACT_ATTEND_CAMPAIGN) == NTR_OK);
    CHECK(ntr_case_set_value(facts, NTR_FACT_PARTY_ATTRIBUTES, NTR_YES) == NTR_OK);
    CHECK(ntr_evaluate(facts, NULL, verdict) == NTR_OK);
    CHECK(ntr_verdict_open_facts(verdict, open, 64, &count) == NTR_OK);
    CHECK(ntr_verdict_questions(verdict, sizeof questions[0], questions, 64, &asked) == NTR_OK);
    CHECK(count > 0 && asked == count);
    CHECK(questions[0].open_after_worst <= questions[asked - 1].open_after_worst);
    CHECK(ntr_fact_question(questions[0].fact, NTR_ENGLISH) != NULL);
    CHECK(ntr_verdict_json(verdict, "a", NTR_ENGLISH, out, sizeof out, NULL) == NTR_OK);
    CHECK(strstr(out, "{\"id\":\"a\"") == out || strstr(out, "{\"id\": \"a\"") == out);

    /* A closed case, heavier by another reading of what is contested. */
    CHECK(ntr_case_read_json(facts, records[0].json, strlen(records[0].json)) == NTR_OK);
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    CHECK(ntr_evaluate(facts, &options, verdict) == NTR_OK);
    CHECK(ntr_verdict_conclusion(verdict, &number) == NTR_OK);
    CHECK(number == NTR_CONCLUSION_CONTESTED);
    options.reading = NTR_READING_STRICT;
    CHECK(ntr_evaluate(facts, &options, verdict) == NTR_OK);
    CHECK(ntr_verdict_conclusion(verdict, &number) == NTR_OK);
    CHECK(number == NTR_CONCLUSION_BREACH);

    /* The law of another day, and English citations. */
    CHECK(ntr_verdict_json(verdict, NULL, 0, out, sizeof out, NULL) == NTR_OK);
    options.as_of = 20200101;
    CHECK(ntr_evaluate(facts, &options, verdict) == NTR_OK);
    CHECK(ntr_verdict_json(verdict, NULL, 0, again, sizeof again, NULL) == NTR_OK);
    CHECK(strcmp(out, again) != 0 && strstr(again, "pp-94-2021") == NULL);
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.language = NTR_ENGLISH;
    CHECK(ntr_evaluate_json(records[0].json, strlen(records[0].json), &options, out, sizeof out,
                            NULL) == NTR_OK);
    CHECK(strstr(out, "Article 5") != NULL);
}

int main(int argc, char **argv) {
    ntr_case *facts = NULL;
    ntr_verdict *verdict = NULL;
    size_t i;
    CHECK(argc == 2);
    read_records(argv[1]);
    /* The first calls of the process: the law is built while eight threads ask for it. */
    at_once();

    CHECK(ntr_abi_version() == NTR_ABI_VERSION);
    CHECK(strlen(ntr_library_version()) >= 5 && strlen(ntr_data_version()) == 7);
    CHECK(strlen(ntr_data_sha256()) == 64);
    CHECK(ntr_case_create(&facts) == NTR_OK && ntr_verdict_create(&verdict) == NTR_OK);
    statuses();
    answers(facts, verdict);

    CHECK(ntr_case_clear(facts) == NTR_OK && ntr_evaluate(facts, NULL, verdict) == NTR_OK);
    nulls(facts, verdict);
    every_text(verdict);
    short_buffers(verdict);
    wrong_sizes(facts, verdict);
    wrong_texts(facts);
    wrong_numbers(facts, verdict);
    shared(verdict);
    ntr_verdict_destroy(verdict);
    ntr_case_destroy(facts);

    for (i = 0; i < record_count; ++i) {
        free(records[i].facts);
        free(records[i].json);
        free(records[i].told);
        free(records[i].verdict);
    }
    printf("%lu cases\n", (unsigned long)record_count);
    return 0;
}
