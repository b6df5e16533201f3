using System.Text.Json.Nodes;
using Packager.Testing;

namespace Schemas.Tests;

internal static class Kinds
{
    /// <summary>The words of the English file, written as an author's own, with every form of those that count.</summary>
    private static string EveryWord()
    {
        var words = JsonNode.Parse(File.ReadAllText(Repository.PathOf("src", "Packager", "Languages", "en.json")))!.AsObject();
        foreach (var forms in words.SelectMany(s => s.Value!.AsObject()).Select(w => w.Value).OfType<JsonObject>())
        {
            foreach (var form in new[] { "zero", "one", "two", "few", "many" }) forms[form] = forms["other"]!.DeepClone();
        }
        return $"strings: {words.ToJsonString()}\n";
    }

    private const string Choice = "{id: a, type: choice, stem: S, shuffle: false, choices: [{text: One, correct: true, feedback: F}, {text: Two, correct: false, feedback: F}, {text: 3, feedback: true}]}";
    private const string Multiple = "{id: b, type: multiple, stem: S, choices: [{text: One, correct: true, feedback: F}, {text: Two, correct: true, feedback: F}, {text: Three, feedback: F}]}";
    private const string TrueFalse = "{id: c, type: true-false, stem: S, answer: false, feedback: {\"true\": T, \"false\": F}}";
    private const string Matching = "{id: d, type: matching, stem: S, pairs: [{left: A, right: B}, {left: C, right: D}], feedback: {correct: C, incorrect: I}}";
    private const string Sequencing = "{id: e, type: sequencing, stem: S, items: [A, B, C], feedback: {correct: C, incorrect: I}}";
    private const string Exactly = "{id: f, type: numeric, stem: S, answer: {value: 140, tolerance: 0.5}, unit: tokens, feedback: {correct: C, incorrect: I}}";
    private const string Between = "{id: g, type: numeric, stem: S, answer: {min: -1, max: 2.5, tolerance: 0}, feedback: {correct: C, incorrect: I}}";
    private const string FillIn = "{id: h, type: fill-in, stem: S, answers: [attention, soft attention], case_sensitive: true, feedback: {correct: C, incorrect: I}}";
    private const string Scored = "{id: i, lesson: words, section: in-brief, objective: 1, bloom: apply, source: a2013, type: true-false, stem: S, answer: true, feedback: {\"true\": T, \"false\": F}}";

    public static IReadOnlyList<Kind> All { get; } =
    [
        new("course", "course.yml", yaml => SmallCourse.With("course.yml", yaml),
        [
            SmallCourse.CourseYml,
            """
            id: small
            iri: https://example.org/small
            title: 1984
            description: A small course.
            language: zh-Hans-CN
            version: 1.0
            date: 2026-11-24
            delivery: {structure: lesson, split: module, prerequisites: lock}
            completion: {lesson: {read_to_end: false, minimum_share: 0.3, checks: true}, quizzes: optional, exam: required, pass_mark: 75}
            time: {count: open, idle: 60}
            learning_records: launch
            translations: [es]
            style:
              lesson: {sections: [In brief, The idea | What happened], figures: 2, blocks: 1, checks: 2-3, tables: 1, objectives: 2 to 4, sources: 3, primary_sources: 1, sentence: 35, mean_sentence: 14-20, minutes: 0.5, subheadings: [The idea], columns: 6, grade: 12, avoid: [groundbreaking], cited: [In brief]}
              quiz: {questions: 18-24, draw: 10-12, per_lesson: 1, choices: 3-4, longest_key: 35, key_place: 40, option_ratio: 1.5, wording: true, levels: {remember: 20, understand: 20, apply: 20, analyse: 20, evaluate: 20}, types: {choice: 40, multiple: 10, true-false: 10, matching: 10, sequencing: 10, numeric: 10, fill-in: 10}}

            """ + EveryWord(),
        ]),
        new("module", "01-basics/module.yml", yaml => SmallCourse.With("01-basics/module.yml", yaml), ["id: basics\ntitle: Basics\nsummary: What comes first.\n"]),
        new("lesson", SmallCourse.Lesson, yaml => SmallCourse.WithFrontMatter(yaml),
        [
            """
            id: words
            title: Words
            summary: What words are.
            minutes: 1
            status: ready
            as_of: 2026-11
            milestones: [{date: 2013-01-16, title: A}, {date: 2017, title: B}, {date: 2018-06, title: C}]
            objectives: [Explain words]
            prerequisites: [other]
            leads_to: [another]
            tags: [text, 2013]
            sources: [a2013]
            """,
        ]),
        new("quiz", SmallCourse.Quiz, yaml => SmallCourse.With(SmallCourse.Quiz, yaml),
        [
            $"id: basics-quiz\ntitle: Quiz\ndraw: 1\npass_mark: 80\nattempts: 3\ncounts: last\nshuffle: false\nquestions: [{Choice}, {Multiple}, {TrueFalse}, {Matching}, {Sequencing}, {Exactly}, {Between}, {FillIn}, {Scored}]\n",
        ]),
        new("exam", "exam.yml", yaml => SmallCourse.With("exam.yml", yaml), [$"id: final-exam\ntitle: Exam\nsummary: All of it.\ndraw: 1\npass_mark: 80\nattempts: 3\ncounts: best\nshuffle: true\nquestions: [{Scored}]\n"]),
        new("glossary", "glossary.yml", yaml => SmallCourse.With("glossary.yml", yaml), ["[{id: word, term: word, definition: A unit.}]"]),
        new("sources", "sources.yml", yaml => SmallCourse.With("sources.yml", yaml), ["[{key: a2013, authors: Ada, year: 2013, title: T, url: https://example.org/a, kind: paper, checked: 2026-11}]"]),
        new("lock", "coursepack.lock", yaml => SmallCourse.With("coursepack.lock", yaml),
        [
            """
            format: 1
            course: {id: small, iri: https://example.org/small, version: "1.0"}
            delivery: {structure: course, split: none}
            completion: {read_to_end: true, minimum_share: 0, checks: false, quizzes: required}
            packages: {small: {manifest: M, organization: O}}
            objects: {small: {package: small, launch: index.html, item: I, resource: R}}
            modules: {basics: {module: m, object: o, page: p, outline: false, renamed_to: first, retired: false}}
            lessons: {words: {key: "abc", module: basics, object: small, page: words.html, outline: true, renamed_to: w, retired: true, checks: {window: choice, old: retired choice}}}
            quizzes:
              basics-quiz:
                state: {key: "abd", module: basics, object: small, page: q.html, outline: false, renamed_to: q, retired: false}
                rules: {pass_mark: 80, draw: 1, attempts: 0, shuffle: true, counts: best}
                questions: {q1: choice}
            """,
        ]),
        Kind.Fence("check", Choice, Multiple, TrueFalse, Matching, Sequencing, Exactly, Between, FillIn),
        Kind.Fence("walkthrough", "{title: T, text: X, figure: a.svg, alt: A, caption: C, steps: [{title: A, text: B, show: [a]}, {title: C, text: D, figure: b.svg, alt: B, caption: E}]}"),
        Kind.Fence(
            "explorer",
            "{title: T, text: X, sliders: [{name: w, label: W, min: 0, max: 10, step: 0.5, start: 1, unit: m}], outputs: [{name: a, formula: w + 1}, {name: b, label: B, formula: a * 2, decimals: 1, unit: m}], chart: {type: line, x: w, y: [b], min: 0, max: 9}, rows: [{w: 1.5}]}",
            "{title: T, sliders: [{name: w, label: W, min: -3, max: 3, step: 1, start: 1}], outputs: [{name: b, label: B, formula: w}], chart: {type: bars, y: [b], min: -1, max: 9}}"),
        Kind.Fence("compare", "{title: T, text: X, attributes: [A, 2], methods: [{name: M, values: [1, B]}, {name: N, values: [C, true]}]}"),
        Kind.Fence("timeline", "{title: T, text: X, events: [{date: 2013, title: A, text: B}, {date: September 2014, title: C}]}"),
        Kind.Fence("sort", "{stem: S, shuffle: false, items: [A, B, C], feedback: {correct: C, incorrect: I}}", "{stem: S, shuffle: true, pairs: [{left: A, right: B}, {left: C, right: D}], feedback: {correct: C, incorrect: I}}"),
        Kind.Fence("flashcards", "{title: T, text: X, cards: [{term: A, answer: B}, {term: C, answer: D}]}"),
    ];
}
