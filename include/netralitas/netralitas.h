/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C interface of netralitas: C99, and what other languages load. Link netralitas::c.
 *
 *     char verdict[8192];
 *     size_t needed = 0;
 *     ntr_evaluate_json(json, strlen(json), NULL, verdict, sizeof verdict, &needed);
 *
 * What holds everywhere:
 *  - Every function that can fail returns an ntr_status: 0 where it did what it says, else a number
 *    that is never reused. Nothing else is changed then, unless the function says so.
 *  - 0 is "not given": of a fact, that it is unknown. It is never read as "no".
 *  - Dates are yyyymmdd, 20241003; 0 is unknown. Text is UTF-8 and ends with a zero byte.
 *  - A `const char *` that comes back lives as long as the library and is not freed.
 *  - A text that is written goes to a buffer of the caller. `needed` (may be NULL) becomes its size in
 *    bytes, the zero byte included; a buffer that is too small, NULL with capacity 0 too, gives
 *    NTR_E_SHORT_BUFFER and, if there is one, an empty text.
 *  - There is no state besides the handles. Functions may be called from any thread; a handle is used
 *    by one thread at a time while it is changed, by any number while it is only read (`const`).
 *  - No name of a person is asked for, nothing is stored or sent.
 */
#ifndef NETRALITAS_NETRALITAS_H
#define NETRALITAS_NETRALITAS_H

#include <stddef.h>
#include <stdint.h>

#if defined(NETRALITAS_C_STATIC_DEFINE)
#  define NTR_EXPORT
#elif defined(_WIN32)
#  if defined(netralitas_c_EXPORTS)
#    define NTR_EXPORT __declspec(dllexport)
#  else
#    define NTR_EXPORT __declspec(dllimport)
#  endif
#else
#  define NTR_EXPORT __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* --- Versions ---------------------------------------------------------------------------------- */

/* The interface, the library and the law it holds have a version each. */
enum { NTR_ABI_VERSION = 1 };

/** NTR_ABI_VERSION of the library that was loaded; it is the number in its file name. */
NTR_EXPORT int32_t ntr_abi_version(void);
/** "0.1.0" */
NTR_EXPORT const char *ntr_library_version(void);
/** Year and month of the latest change of a norm or timetable, "2026.11". */
NTR_EXPORT const char *ntr_data_version(void);
/** SHA-256 of the national rulebook, 64 digits: two installations that give the same one hold the same
 *  law. Computed at the first call; NULL if there is no memory for it. */
NTR_EXPORT const char *ntr_data_sha256(void);

/* --- Status ------------------------------------------------------------------------------------ */

typedef int32_t ntr_status;

enum {
    NTR_OK = 0,
    NTR_E_NULL = 1,           /**< an argument that may not be NULL */
    NTR_E_SHORT_BUFFER = 2,   /**< the buffer is too small; `needed` says what it takes */
    NTR_E_STRUCT_SIZE = 3,    /**< a struct_size that this library does not know */
    NTR_E_RANGE = 4,          /**< a number that stands for nothing here */
    NTR_E_NOT_EVALUATED = 5,  /**< a verdict that ntr_evaluate() has not filled */
    NTR_E_NO_MEMORY = 6,
    NTR_E_INTERNAL = 7,       /**< an error of the library */
    /* Numbers of docs/errors.md, where the cause and the way out are described. */
    NTR_E_BAD_DATE = 1001,
    NTR_E_UNKNOWN_CODE = 1002,
    NTR_E_UNKNOWN_KEY = 1003,
    NTR_E_BAD_CITATION = 1004,
    NTR_E_NO_SCHEDULE = 1005,
    NTR_E_BROKEN_JSON = 1301,
    NTR_E_WRONG_TYPE = 1302,
    NTR_E_DUPLICATE_KEY = 1303,
    NTR_E_INVALID_UTF8 = 1304,
    NTR_E_EMPTY_INPUT = 1305,
    NTR_E_RECORD_TOO_LONG = 1306
};

/** Where a language is asked for. 0 is Indonesian. */
enum { NTR_INDONESIAN = 1, NTR_ENGLISH = 2 };

/** What a status means, as a sentence; NULL for a number that is no status. */
NTR_EXPORT const char *ntr_status_message(ntr_status status, int32_t language);

/* --- Facts ------------------------------------------------------------------------------------- */

/* Facts and their values are numbered from 1; a number is never reused. */
enum {
    NTR_FACT_ID = 1,
    NTR_FACT_DATE = 2,
    NTR_FACT_EXAMINED_ON = 3,
    NTR_FACT_ELECTION = 4,
    NTR_FACT_OFFICE_SOUGHT = 5,
    NTR_FACT_REGION = 6,
    NTR_FACT_ACTOR = 7,
    NTR_FACT_POST = 8,
    NTR_FACT_HOLDS_OFFICE = 9,
    NTR_FACT_INCUMBENT = 10,
    NTR_FACT_ACT = 11,
    NTR_FACT_BENEFICIARY = 12,
    NTR_FACT_POLARITY = 13,
    NTR_FACT_INDEPENDENT_TRACK = 14,
    NTR_FACT_SPOUSE_IS_CANDIDATE = 15,
    NTR_FACT_UNPAID_LEAVE = 16,
    NTR_FACT_RESIGNED = 17,
    NTR_FACT_ACTIVE_SUPPORT = 18,
    NTR_FACT_PARTY_ATTRIBUTES = 19,
    NTR_FACT_SERVICE_ATTRIBUTES = 20,
    NTR_FACT_MOBILISED_STAFF = 21,
    NTR_FACT_STATE_FACILITIES = 22,
    NTR_FACT_PARTISAN_SYMBOL = 23,
    NTR_FACT_PARTISAN_BACKGROUND = 24,
    NTR_FACT_PHOTO_WITH = 25,
    NTR_FACT_PUBLIC_POSTING = 26,
    NTR_FACT_WINNING_TEAM_ACCOUNT = 27,
    NTR_FACT_PURPOSE_OF_SUPPORT = 28,
    NTR_FACT_CAMPAIGN_ORGANISER = 29,
    NTR_FACT_PARTY_OFFICER = 30,
    NTR_FACT_INTENT = 31,
    NTR_FACT_ON_OFFICIAL_DUTY = 32,
    NTR_FACT_WORKING_HOURS = 33,
    NTR_FACT_SPOKE = 34,
    NTR_FACT_MINISTER_APPROVAL = 35,
    NTR_FACT_IMPACT = 36,
    NTR_FACT_REPEAT_OFFENCE = 37
};

/** The values of a fact that is true or false. */
enum { NTR_NO = 1, NTR_YES = 2 };

/* The values of the other facts. */
enum {
    NTR_ELECTION_PILKADA_2020 = 1,
    NTR_ELECTION_PEMILU_2024 = 2,
    NTR_ELECTION_PILKADA_2024 = 3,
    NTR_ELECTION_PILKADA_ULANG_2025 = 4,
    NTR_ELECTION_PSU_2025_SIAK = 5,
    NTR_ELECTION_PSU_2025_BANGKA_BARAT = 6,
    NTR_ELECTION_PSU_2025_BARITO_UTARA = 7,
    NTR_ELECTION_PSU_2025_MAGETAN = 8,
    NTR_ELECTION_PSU_2025_SABANG = 9,
    NTR_ELECTION_PSU_2025_BANGGAI = 10,
    NTR_ELECTION_PSU_2025_BUNGO = 11,
    NTR_ELECTION_PSU_2025_PULAU_TALIABU = 12,
    NTR_ELECTION_PSU_2025_BURU = 13,
    NTR_ELECTION_PSU_2025_KEPULAUAN_TALAUD = 14,
    NTR_ELECTION_PSU_2025_PARIGI_MOUTONG = 15,
    NTR_ELECTION_PSU_2025_BANJARBARU = 16,
    NTR_ELECTION_PSU_2025_SERANG = 17,
    NTR_ELECTION_PSU_2025_PASAMAN = 18,
    NTR_ELECTION_PSU_2025_EMPAT_LAWANG = 19,
    NTR_ELECTION_PSU_2025_TASIKMALAYA = 20,
    NTR_ELECTION_PSU_2025_KUTAI_KARTANEGARA = 21,
    NTR_ELECTION_PSU_2025_GORONTALO_UTARA = 22,
    NTR_ELECTION_PSU_2025_BENGKULU_SELATAN = 23,
    NTR_ELECTION_PSU_2025_PALOPO = 24,
    NTR_ELECTION_PSU_2025_MAHAKAM_ULU = 25,
    NTR_ELECTION_PSU_2025_PESAWARAN = 26,
    NTR_ELECTION_PSU_2025_PAPUA = 27,
    NTR_ELECTION_PSU_2025_BOVEN_DIGOEL = 28,
    NTR_ELECTION_PSU_2025_BARITO_UTARA_2 = 29,
    NTR_ELECTION_PEMILU_2029 = 30,
    NTR_ELECTION_PEMILU_DAERAH_2031 = 31
};
enum {
    NTR_OFFICE_SOUGHT_PRESIDENT = 1,
    NTR_OFFICE_SOUGHT_DPR = 2,
    NTR_OFFICE_SOUGHT_DPD = 3,
    NTR_OFFICE_SOUGHT_DPRD = 4,
    NTR_OFFICE_SOUGHT_GOVERNOR = 5,
    NTR_OFFICE_SOUGHT_REGENT_OR_MAYOR = 6
};
enum {
    NTR_ACTOR_PNS = 1,
    NTR_ACTOR_CPNS = 2,
    NTR_ACTOR_PPPK = 3,
    NTR_ACTOR_NON_ASN_STAFF = 4,
    NTR_ACTOR_VILLAGE_HEAD = 5,
    NTR_ACTOR_VILLAGE_OFFICIAL = 6,
    NTR_ACTOR_VILLAGE_COUNCIL_MEMBER = 7,
    NTR_ACTOR_TNI_MEMBER = 8,
    NTR_ACTOR_POLRI_MEMBER = 9,
    NTR_ACTOR_STATE_OFFICIAL = 10,
    NTR_ACTOR_REGIONAL_OFFICIAL = 11,
    NTR_ACTOR_REGIONAL_HEAD = 12,
    NTR_ACTOR_SOE_OFFICIAL = 13,
    NTR_ACTOR_SOE_EMPLOYEE = 14,
    NTR_ACTOR_INDEPENDENT_BODY_OFFICIAL = 15
};
enum {
    NTR_POST_JPT_UTAMA = 1,
    NTR_POST_JPT_MADYA = 2,
    NTR_POST_JPT_PRATAMA = 3,
    NTR_POST_ADMINISTRATOR = 4,
    NTR_POST_SUPERVISOR = 5,
    NTR_POST_FUNCTIONAL_EXPERT_MAIN = 6,
    NTR_POST_FUNCTIONAL = 7,
    NTR_POST_EXECUTIVE_STAFF = 8
};
enum {
    NTR_ACT_ATTEND_CAMPAIGN = 1,
    NTR_ACT_ATTEND_DECLARATION = 2,
    NTR_ACT_ATTEND_INTRODUCTION = 3,
    NTR_ACT_PUT_UP_PROPS = 4,
    NTR_ACT_PROMOTE_ONLINE = 5,
    NTR_ACT_ENGAGE_ONLINE = 6,
    NTR_ACT_JOIN_ONLINE_GROUP = 7,
    NTR_ACT_POST_PHOTO = 8,
    NTR_ACT_HOLD_PARTISAN_ACTIVITY = 9,
    NTR_ACT_VOICE_SUPPORT = 10,
    NTR_ACT_SHOW_PARTISAN_SIGN = 11,
    NTR_ACT_WEAR_ATTRIBUTES = 12,
    NTR_ACT_ACCOMPANY_CANDIDATE = 13,
    NTR_ACT_MAKE_DECISION = 14,
    NTR_ACT_GIVE_SUPPORT_LETTER = 15,
    NTR_ACT_JOIN_CAMPAIGN_TEAM = 16,
    NTR_ACT_JOIN_PARTY = 17,
    NTR_ACT_APPROACH_PARTY = 18,
    NTR_ACT_APPROACH_PUBLIC = 19,
    NTR_ACT_RUN_FOR_OFFICE = 20,
    NTR_ACT_SPEAK_AT_PARTY_EVENT = 21,
    NTR_ACT_REPLACE_OFFICIALS = 22,
    NTR_ACT_USE_PROGRAMME = 23,
    NTR_ACT_ACCOMPANY_SPOUSE = 24,
    NTR_ACT_VOTE = 25,
    NTR_ACT_LEARN_PROGRAMME = 26,
    NTR_ACT_SERVE_AS_ELECTION_OFFICER = 27,
    NTR_ACT_INTIMIDATE = 28,
    NTR_ACT_SPREAD_HATE_OR_HOAX = 29,
    NTR_ACT_FAIL_TO_EXAMINE = 30,
    NTR_ACT_OTHER = 31
};
enum {
    NTR_BENEFICIARY_ASPIRANT = 1,
    NTR_BENEFICIARY_CANDIDATE = 2,
    NTR_BENEFICIARY_PARTY = 3
};
enum {
    NTR_POLARITY_FAVOUR = 1,
    NTR_POLARITY_HARM = 2
};
enum {
    NTR_PHOTO_WITH_CANDIDATE = 1,
    NTR_PHOTO_WITH_CAMPAIGN_TEAM = 2,
    NTR_PHOTO_WITH_CAMPAIGN_PROPS = 3
};
enum {
    NTR_IMPACT_UNIT = 1,
    NTR_IMPACT_AGENCY = 2,
    NTR_IMPACT_STATE = 3
};

/** The number of a fact by its key, "party_attributes". Errors: NTR_E_UNKNOWN_KEY. */
NTR_EXPORT ntr_status ntr_find_fact(const char *key, int32_t *fact);
/** The number of a value by its code, "pns" or "true". Errors: NTR_E_RANGE for a fact without listed
 *  values, NTR_E_UNKNOWN_CODE. */
NTR_EXPORT ntr_status ntr_find_value(int32_t fact, const char *code, int32_t *value);

/* Each of these is NULL for a number that stands for nothing. */
NTR_EXPORT const char *ntr_fact_key(int32_t fact);
NTR_EXPORT const char *ntr_fact_label(int32_t fact, int32_t language);
/** The question that asks a person for the fact. */
NTR_EXPORT const char *ntr_fact_question(int32_t fact, int32_t language);
NTR_EXPORT const char *ntr_value_code(int32_t fact, int32_t value);
NTR_EXPORT const char *ntr_value_label(int32_t fact, int32_t value, int32_t language);

/* --- Cases ------------------------------------------------------------------------------------- */

/** A person, an act, a day and the circumstances, as far as they are known. */
typedef struct ntr_case ntr_case;

/** A case in which everything is unknown. */
NTR_EXPORT ntr_status ntr_case_create(ntr_case **created);
/** NULL is allowed. */
NTR_EXPORT void ntr_case_destroy(ntr_case *facts);
/** Makes everything unknown again. */
NTR_EXPORT ntr_status ntr_case_clear(ntr_case *facts);

/** States a fact as text: ("act", "attend_campaign"), ("date", "2024-10-03"), ("spoke", "false"). NULL
 *  or an empty value makes it unknown. Errors: NTR_E_UNKNOWN_KEY, NTR_E_UNKNOWN_CODE,
 *  NTR_E_BAD_DATE, NTR_E_NO_SCHEDULE. */
NTR_EXPORT ntr_status ntr_case_set(ntr_case *facts, const char *key, const char *value);
/** States a fact by numbers: (NTR_FACT_ACT, NTR_ACT_ATTEND_CAMPAIGN), (NTR_FACT_DATE, 20241003),
 *  (NTR_FACT_SPOKE, NTR_NO). Value 0 makes it unknown. Errors: NTR_E_RANGE, also for a fact that is
 *  text; NTR_E_BAD_DATE. */
NTR_EXPORT ntr_status ntr_case_set_value(ntr_case *facts, int32_t fact, int32_t value);
/** What is stated, as text; empty where it is unknown. Errors: NTR_E_UNKNOWN_KEY. */
NTR_EXPORT ntr_status ntr_case_get(const ntr_case *facts, const char *key, char *buffer,
                                   size_t capacity, size_t *needed);
/** What is stated, by number; 0 where it is unknown. Errors: NTR_E_RANGE. */
NTR_EXPORT ntr_status ntr_case_get_value(const ntr_case *facts, int32_t fact, int32_t *value);
/** Takes the place of the whole case. Errors: those of a JSON case, the first of them; the case is
 *  then unchanged and ntr_case_problems() lists them all. */
NTR_EXPORT ntr_status ntr_case_read_json(ntr_case *facts, const char *json, size_t length);
/** What was wrong in the last ntr_case_set() or ntr_case_read_json() of this case, one sentence a
 *  line: number, place, what was given, what is allowed. Empty where nothing was. */
NTR_EXPORT ntr_status ntr_case_problems(const ntr_case *facts, int32_t language, char *buffer,
                                        size_t capacity, size_t *needed);

/* --- Verdicts ---------------------------------------------------------------------------------- */

/** The first of these that holds. */
enum {
    NTR_CONCLUSION_BREACH = 1,
    NTR_CONCLUSION_CONTESTED = 2,
    NTR_CONCLUSION_DEPENDS = 3,
    NTR_CONCLUSION_REFERRED = 4,
    NTR_CONCLUSION_PERMITTED = 5,
    NTR_CONCLUSION_NO_BREACH = 6,
    NTR_CONCLUSION_NOT_COVERED = 7
};
/** Of a finding, over all completions of the unknown facts: met in every one, in some, or met and
 *  always covered by a permission. */
enum {
    NTR_STATUS_APPLIES = 1,
    NTR_STATUS_DEPENDS = 2,
    NTR_STATUS_DEFEATED = 3
};
/** How contested points are counted. */
enum {
    NTR_READING_NEUTRAL = 1,
    NTR_READING_STRICT = 2,
    NTR_READING_LENIENT = 3
};
/** Tracks have no order between them. */
enum {
    NTR_TRACK_ETHICS = 1,
    NTR_TRACK_DISCIPLINE = 2,
    NTR_TRACK_STATUS = 3,
    NTR_TRACK_ELECTORAL = 4,
    NTR_TRACK_CRIMINAL = 5,
    NTR_TRACK_VILLAGE = 6,
    NTR_TRACK_CONTRACT = 7,
    NTR_TRACK_CANDIDACY = 8,
    NTR_TRACK_REFERRAL = 9
};
/** Levels of all tracks, inside a track from the lightest to the heaviest. */
enum {
    NTR_LEVEL_MORAL = 1,
    NTR_LEVEL_UNASSIGNED = 2,
    NTR_LEVEL_LIGHT = 3,
    NTR_LEVEL_MODERATE = 4,
    NTR_LEVEL_SEVERE = 5,
    NTR_LEVEL_HONOURABLE_DISMISSAL = 6,
    NTR_LEVEL_DISHONOURABLE_DISMISSAL = 7,
    NTR_LEVEL_PROHIBITED = 8,
    NTR_LEVEL_OFFENCE = 9,
    NTR_LEVEL_ADMINISTRATIVE = 10,
    NTR_LEVEL_CONTRACTUAL = 11,
    NTR_LEVEL_CANCELLATION = 12,
    NTR_LEVEL_REFERRED = 13
};
enum {
    NTR_CERTAINTY_SETTLED = 1,
    NTR_CERTAINTY_INTERPRETIVE = 2,
    NTR_CERTAINTY_CONTESTED = 3
};
/** The rank of the source of a norm. */
enum {
    NTR_FORCE_STATUTE = 1,
    NTR_FORCE_GOVERNMENT_REGULATION = 2,
    NTR_FORCE_JOINT_DECREE = 3,
    NTR_FORCE_AGENCY_REGULATION = 4,
    NTR_FORCE_CIRCULAR = 5,
    NTR_FORCE_LOCAL_CIRCULAR = 6,
    NTR_FORCE_COURT_RULING = 7,
    NTR_FORCE_OFFICIAL_STATEMENT = 8
};
enum {
    NTR_HANDLER_KASN = 1,
    NTR_HANDLER_BKN = 2,
    NTR_HANDLER_REGENT = 3,
    NTR_HANDLER_BAWASLU = 4,
    NTR_HANDLER_GAKKUMDU = 5,
    NTR_HANDLER_ELECTION_COMMISSION = 6,
    NTR_HANDLER_OWN_INSTITUTION = 7
};
enum {
    NTR_DECIDER_PPK = 1,
    NTR_DECIDER_PRESIDENT = 2,
    NTR_DECIDER_REGENT = 3,
    NTR_DECIDER_COURT = 4,
    NTR_DECIDER_ELECTION_COMMISSION = 5,
    NTR_DECIDER_BAWASLU = 6,
    NTR_DECIDER_OWN_INSTITUTION = 7
};

/** The lists above. */
enum {
    NTR_CODES_CONCLUSION = 1,
    NTR_CODES_STATUS = 2,
    NTR_CODES_READING = 3,
    NTR_CODES_TRACK = 4,
    NTR_CODES_LEVEL = 5,
    NTR_CODES_CERTAINTY = 6,
    NTR_CODES_FORCE = 7,
    NTR_CODES_HANDLER = 8,
    NTR_CODES_DECIDER = 9
};
/** The code and the label of a value of one of them, ntr_code(NTR_CODES_LEVEL, NTR_LEVEL_SEVERE) is
 *  "severe"; NULL for a number that stands for nothing. */
NTR_EXPORT const char *ntr_code(int32_t codes, int32_t value);
NTR_EXPORT const char *ntr_label(int32_t codes, int32_t value, int32_t language);

/** How to evaluate. All zero but struct_size is the default, and so is NULL. */
typedef struct ntr_options {
    uint32_t struct_size; /**< sizeof(ntr_options) */
    int32_t reading;      /**< NTR_READING_...; 0: neutral */
    int32_t as_of;        /**< the law as it stood on that day, for acts of any day; 0: of its time */
    int32_t language;     /**< of the citations in JSON; 0: Indonesian */
} ntr_options;

/** What the law says about a case. Finds nobody guilty. */
typedef struct ntr_verdict ntr_verdict;

/** Room for a verdict, to be filled by ntr_evaluate() as often as wanted. */
NTR_EXPORT ntr_status ntr_verdict_create(ntr_verdict **created);
/** NULL is allowed. */
NTR_EXPORT void ntr_verdict_destroy(ntr_verdict *verdict);

/** Evaluates. Nothing is allocated, but for the law itself in the first call of a process. Errors:
 *  NTR_E_STRUCT_SIZE, NTR_E_RANGE and NTR_E_BAD_DATE, about the options; a case is never refused. */
NTR_EXPORT ntr_status ntr_evaluate(const ntr_case *facts, const ntr_options *options,
                                   ntr_verdict *verdict);

/* Whatever is asked of a verdict: NTR_E_NOT_EVALUATED where there is none. */

NTR_EXPORT ntr_status ntr_verdict_conclusion(const ntr_verdict *verdict, int32_t *conclusion);
/** The heaviest level that applies on a track; 0 where nothing does. Errors: NTR_E_RANGE. */
NTR_EXPORT ntr_status ntr_verdict_heaviest(const ntr_verdict *verdict, int32_t track,
                                           int32_t *level);

/** One norm that applies, depends or is defeated. Sets hold the value n as 1 << (n - 1). */
typedef struct ntr_finding {
    const char *norm;        /**< id, "pp-94-2021/5.n.2" */
    const char *provision;   /**< to be cited; ntr_cite() */
    const char *level_basis; /**< provision that assigns the level; empty where none does */
    int32_t status;          /**< NTR_STATUS_... */
    int32_t track;           /**< NTR_TRACK_... */
    int32_t level;           /**< NTR_LEVEL_...; NTR_LEVEL_UNASSIGNED also where unknown facts decide */
    int32_t certainty;       /**< NTR_CERTAINTY_... */
    int32_t force;           /**< NTR_FORCE_... */
    uint32_t handled_by;     /**< set of NTR_HANDLER_... */
    uint32_t decided_by;     /**< set of NTR_DECIDER_... */
    uint32_t levels;         /**< set of NTR_LEVEL_...: those that the unknown facts leave */
    uint64_t open_facts;     /**< set of NTR_FACT_..., for what depends */
} ntr_finding;

/** A question worth asking. */
typedef struct ntr_question {
    int32_t fact;               /**< NTR_FACT_...; ntr_fact_question() */
    int32_t open_after_worst;   /**< findings still open after the worst answer */
    double open_after_average;  /**< and after an average one; lower settles more */
} ntr_question;

/* Lists are written like texts: `struct_size` is the size of one element, `capacity` is that many of
 * them, and `count` (may be NULL) becomes the number there is. What is too short gets nothing and
 * NTR_E_SHORT_BUFFER; an empty list fits everywhere. Errors: NTR_E_STRUCT_SIZE. */

/** The findings, in the order of the rulebook. */
NTR_EXPORT ntr_status ntr_verdict_findings(const ntr_verdict *verdict, uint32_t struct_size,
                                           ntr_finding *findings, size_t capacity, size_t *count);
/** The facts that are open and can change the verdict, in the order of their numbers. */
NTR_EXPORT ntr_status ntr_verdict_open_facts(const ntr_verdict *verdict, int32_t *facts,
                                             size_t capacity, size_t *count);
/** The same, the one that settles most first. */
NTR_EXPORT ntr_status ntr_verdict_questions(const ntr_verdict *verdict, uint32_t struct_size,
                                            ntr_question *questions, size_t capacity,
                                            size_t *count);

/** The whole verdict in words: findings with citations, questions, reasons. */
NTR_EXPORT ntr_status ntr_verdict_explain(const ntr_verdict *verdict, int32_t language,
                                          char *buffer, size_t capacity, size_t *needed);
/** The conclusion as one sentence. */
NTR_EXPORT ntr_status ntr_verdict_summary(const ntr_verdict *verdict, int32_t language,
                                          char *buffer, size_t capacity, size_t *needed);
/** The verdict as a JSON object on one line. `id` is that of the case, NULL where it has none. */
NTR_EXPORT ntr_status ntr_verdict_json(const ntr_verdict *verdict, const char *id,
                                       int32_t language, char *buffer, size_t capacity,
                                       size_t *needed);

/** A provision in the style of the field, "Pasal 5 huruf n angka 2 PP 94/2021". Errors:
 *  NTR_E_BAD_CITATION. */
NTR_EXPORT ntr_status ntr_cite(const char *provision, int32_t language, char *buffer,
                               size_t capacity, size_t *needed);
/** What a norm of the national law forbids or permits, in own words; NULL for an unknown id. */
NTR_EXPORT const char *ntr_norm_title(const char *norm, int32_t language);

/* --- In one call ------------------------------------------------------------------------------- */

/** A case as JSON in, the verdict as JSON out. Where the case has something wrong with it, the status
 *  is the number of the first problem and the buffer gets
 *  {"problems":[{"code":1002,"line":1,"column":5,"place":"act","id":"...","en":"..."}]}. */
NTR_EXPORT ntr_status ntr_evaluate_json(const char *json, size_t length,
                                        const ntr_options *options, char *buffer, size_t capacity,
                                        size_t *needed);

#ifdef __cplusplus
}
#endif

#endif
