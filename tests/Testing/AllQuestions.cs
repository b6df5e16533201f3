namespace Packager.Testing;

internal static class AllQuestions
{
    /// <summary>One question of each type.</summary>
    public const string QuizYml = """
        questions:
          - id: q1
            lesson: words
            section: in-brief
            type: choice
            stem: Which is **a** < *b*?
            choices:
              - {text: "The `first`", feedback: "No: 1 < 2."}
              - {text: The second, correct: true, feedback: Yes.}
          - id: q2
            type: multiple
            shuffle: false
            stem: Which two?
            choices:
              - {text: One, correct: true, feedback: Yes.}
              - {text: Two, correct: true, feedback: Yes.}
              - {text: Three, feedback: No.}
          - id: q3
            type: true-false
            stem: Words are numbers.
            answer: true
            feedback: {true: Right., false: Wrong.}
          - id: q4
            type: matching
            stem: Match.
            pairs:
              - {left: "*Left* 1", right: "Z & `y`"}
              - {left: Left 2, right: A}
            feedback: {correct: Yes., incorrect: No.}
          - id: q5
            type: sequencing
            stem: Order.
            items: [First, 'Second "2"', Third]
            feedback: {correct: Yes., incorrect: No.}
          - id: q6
            type: numeric
            stem: How many?
            answer: {value: 140, tolerance: 0.5}
            unit: words
            feedback: {correct: Yes., incorrect: No.}
          - id: q7
            type: fill-in
            stem: What?
            answers: [attention, soft attention]
            feedback: {correct: Yes., incorrect: No.}

        """;
}
