using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests.Faults;

internal static class TinCanFaults
{
    public static IReadOnlyList<Fault> List { get; } =
    [
        Of("LE6685", "tincan.xsd", "another namespace", z => z.Replace("http://projecttincan.com/tincan.xsd", "http://tincanapi.com/tincan.xsd")),
        Of("LE6686", "tincan.xsd", "no activity", z => z.Write("<tincan xmlns=\"http://projecttincan.com/tincan.xsd\"><activities/></tincan>")),
        Of("LE6687", "xAPI 1.0.3 Data 2.4.4.1", "an id that is a word", z => z.Replace("https://example.org/course\"", "course\"")),
        Of("LE6687", "xAPI 1.0.3 Data 2.4.4.1", "no id", z => z.Replace("id=\"https://example.org/course/quiz\" ", "")),
        Of("LE6688", "xAPI 1.0.3 Data 2.4.4.1", "an id twice", z => z.Replace("https://example.org/course/quiz", "https://example.org/course")),
        Of("LE6689", "xAPI 1.0.3 Data 2.4.4.1", "no type", z => z.Replace(" type=\"http://adlnet.gov/expapi/activities/course\"", "")),
        Of("LE6690", "tincan.xsd", "no name", z => z.Replace("<name lang=\"en\">Quiz</name>", "")),
        Of("LE6691", "tincan.xsd", "no description", z => z.Replace("<description lang=\"en\">Its test.</description>", "")),
        Of("LE6692", "tincan.xsd", "no launch", z => z.Replace("<launch lang=\"en\">index.html</launch>", "")),
        Of("LE6693", "Tin Can packages", "two launches", z => z.Replace("Its test.</description>", "Its test.</description><launch lang=\"en\">index.html</launch>")),
        Of("LE6694", "tincan.xsd", "a page that is not there", z => z.Without("index.html")),
        Of("LE6695", "tincan.xsd", "a file of the learner's computer", z => z.Replace(">index.html<", ">file:///C:/course/index.html<")),
        Of("LE6696", "standards brief 7", "a page over http", z => z.Replace(">index.html<", ">http://example.org/index.html<")),
        Of("LE6697", "tincan.xsd", "the launch before the description", z => z.Replace("<launch lang=\"en\">index.html</launch>", "").Replace("<description lang=\"en\">About", "<launch lang=\"en\">index.html</launch><description lang=\"en\">About")),
        Of("LE6698", "standards brief 5 and 7", "a secret", z => z.Replace("</activities>", "<provider><name>P</name><id>p</id><secret>key</secret></provider></activities>")),
        Of("LE6699", "tincan.xsd", "a language that is a name", z => z.Replace("<name lang=\"en\">Quiz", "<name lang=\"in English\">Quiz")),
    ];

    private static Fault Of(string code, string requirement, string what, Action<TestZip> fault) => new(code, requirement, what, "xapi", fault);
}
