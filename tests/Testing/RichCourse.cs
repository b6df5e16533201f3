using LlmEvolution.Packager.Source;

namespace Packager.Testing;

/// <summary>A small course without errors that uses every feature of docs/authoring.md.</summary>
internal static class RichCourse
{
    private const string CourseYml = SmallCourse.CourseYml + """
        version: "1.0"
        delivery:
          structure: module
          split: none
        completion:
          lesson: {read_to_end: true, minimum_share: 0.2, checks: true}
          quizzes: required
          pass_mark: 70

        """;

    private const string Words = """
        ---
        id: words
        title: "Words: a start"
        summary: What words are.
        minutes: 2
        as_of: 2026-11
        objectives:
          - Explain words
        leads_to: [sentences]
        tags: [text]
        sources: [a2013]
        ---

        ## In brief

        A [word](term:word) is *one* **unit**[^a2013], see [](lesson:sentences#more) and [the quiz](quiz:basics-quiz). HTML is short[^n].

        *[HTML]: HyperText Markup Language

        Table: Counts of $x_t$[^b2014]

        | Model | Score |
        |---|---:|
        | CBOW | 24 |

        ::: example A title
        - One `code`
        - Two ~~gone~~ <https://example.org>
        :::

        ![A figure](figures/a.svg "A caption.")

        See ![a cat](figures/cat.png) and ![](decorative:figures/a.svg).

        ```python
        if a < 1: print("x")
        ```

        $$
        \sum_{i=1}^n x_i
        $$

        Word
        : Meaning

        ```check
        id: window
        type: choice
        stem: Which $x$?
        choices:
          - {text: One, correct: true, feedback: "Yes, [word](term:word)."}
          - {text: Two, feedback: No.}
        ```

        [^n]: A note.

        """;

    private const string Sentences = """
        ---
        title: Sentences
        summary: What sentences are.
        minutes: 1
        prerequisites: [words]
        ---

        ## More

        Words make [sentences](https://example.org "A title").

        """;

    private const string Svg = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-labelledby="t d">
          <title id="t">T</title><desc id="d">D</desc>
          <defs><marker id="m"><path class="f-a-solid" d="M0 0h9"/></marker></defs>
          <path class="f-line" marker-end="url(#m)" d="M0 0h9"/><text class="f-text" x="1" y="6" font-size="2">A &lt; B</text>
        </svg>

        """;

    public static IReadOnlyList<(string Path, string Text)> Texts { get; } =
    [
        ("course.yml", CourseYml),
        ("glossary.yml", "- id: word\n  term: word\n  definition: A unit, see [sentence](term:sentence).\n- id: sentence\n  term: sentence\n  definition: A run of [words](lesson:words).\n"),
        ("sources.yml", "- key: a2013\n  authors: Ada, Bob\n  year: 2013\n  title: On words\n  url: https://example.org/a\n  kind: paper\n  checked: 2026-11\n- key: b2014\n  authors: Cid\n  title: T\n  kind: book\n"),
        ("01-basics/module.yml", "id: basics\n" + SmallCourse.ModuleYml),
        ("01-basics/01-words.md", Words),
        ("01-basics/02-sentences.md", Sentences),
        (SmallCourse.Quiz, AllQuestions.QuizYml),
        ("01-basics/figures/a.svg", Svg),
        ("02-more/module.yml", "title: More\nsummary: What comes then.\n"),
        ("02-more/01-end.md", "---\ntitle: End\nsummary: The end.\nminutes: 1\nstatus: outline\n---\n"),
    ];

    public static MemorySourceTree Tree()
    {
        var tree = new MemorySourceTree().Add("01-basics/figures/cat.png", Images.Png(640, 480));
        foreach (var (path, text) in Texts) tree.Add(path, text);
        return tree;
    }
}
