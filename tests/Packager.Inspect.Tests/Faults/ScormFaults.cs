using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests.Faults;

/// <summary>What every edition of SCORM asks, put into packages of 1.2 and of 2004.</summary>
internal static class ScormFaults
{
    private const string LessonFile = "<file href=\"lesson.html\"/>";

    public static IReadOnlyList<Fault> List { get; } =
    [
        Of("LE6103", "IMS CP", "another root element", "scorm12", z => z.Replace("<manifest ", "<package ").Replace("</manifest>", "</package>")),
        Of("LE6104", "SCORM 1.2 CAM 2.3", "an unknown version", "scorm12", z => z.Replace(">1.2<", ">1.3<")),
        Of("LE6104", "SCORM 2004 CAM 3.4", "a version that Moodle takes for 1.2", "scorm2004-2nd", z => z.Replace("CAM 1.3", "2004 2nd Edition")),
        Of("LE6104", "SCORM 2004 CAM 3.4", "no schema", "scorm2004-3rd", z => z.Replace("<schema>ADL SCORM</schema>", "")),
        Of("LE6105", "IMS CP", "a listed file that is not there", "scorm12", z => z.Without("shared/player.js")),
        Of("LE6105", "IMS CP", "a file with another case", "scorm2004-4th", z => z.Rename("shared/player.js", "shared/Player.js")),
        Of("LE6106", "SCORM CAM 3.4", "a file that nothing lists", "scorm12", z => z.With("stray.html")),
        Of("LE6107", "IMS CP", "a launch page that is not listed", "scorm12-one", z => z.Replace(LessonFile, "").Replace("<file href=\"shared/player.js\"/>", "<file href=\"shared/player.js\"/>").Replace("</resource>", "</resource><resource identifier=\"pages\" type=\"webcontent\" adlcp:scormtype=\"asset\"><file href=\"lesson.html\"/></resource>")),
        Of("LE6108", "IMS CP", "a default that does not exist", "scorm12", z => z.Replace("default=\"org\"", "default=\"other\"")),
        Of("LE6109", "IMS CP", "an item that refers to nothing", "scorm12", z => z.Replace("<dependency identifierref=\"shared\"/>", "<dependency identifierref=\"shred\"/>")),
        Of("LE6110", "XML 1.0 3.3.1", "an identifier twice", "scorm2004-3rd", z => z.Replace("identifier=\"item-lesson\"", "identifier=\"item-quiz\"")),
        Of("LE6111", "IMS CP", "an identifier that begins with a digit", "scorm2004-4th", z => z.Replace("identifier=\"item-lesson\"", "identifier=\"1-lesson\"")),
        Of("LE6112", "SCORM 2004 CAM 3.4", "a module that launches", "scorm2004-3rd", z => z.Replace("identifier=\"module\"", "identifier=\"module\" identifierref=\"sco-lesson\"")),
        Of("LE6112", "SCORM 1.2 CAM 2.3", "a module that launches", "scorm12", z => z.Replace("identifier=\"module\"", "identifier=\"module\" identifierref=\"sco-lesson\"")),
        Of("LE6113", "SCORM 2004 CAM 3.4", "a leaf that launches nothing", "scorm2004-3rd", z => z.Replace("<title>Module</title>", "<title>Module</title><item identifier=\"heading\"><title>Heading</title></item>")),
        Of("LE6114", "RFC 3986 2.3", "a name with a space, escaped in the manifest", "scorm12", z => z.Rename("shared/player.js", "shared/my player.js").Replace("shared/player.js", "shared/my%20player.js")),
        Of("LE6121", "SCORM 1.2 CAM 2.3", "the spelling of 2004", "scorm12", z => z.Replace("adlcp:scormtype=\"asset\"", "adlcp:scormType=\"asset\"")),
        Of("LE6121", "SCORM 2004 CAM 3.4", "the spelling of 1.2", "scorm2004-3rd", z => z.Replace("adlcp:scormType=\"asset\"", "adlcp:scormtype=\"asset\"")),
        Of("LE6605", "SCORM 1.2 XML schema", "an element that does not exist", "scorm12", z => z.Replace("</resources>", "</resources><extra/>")),
        Of("LE6605", "SCORM 2004 3rd Edition XML schema", "a value that does not exist", "scorm2004-3rd", z => z.Replace("action=\"skip\"", "action=\"jump\"")),
        Of("LE6605", "SCORM 2004 4th Edition XML schema", "an order that does not exist", "scorm2004-4th", z => z.Replace("<imsss:limitConditions attemptLimit=\"3\"/>", "<imsss:deliveryControls/><imsss:limitConditions attemptLimit=\"3\"/>")),
        Of("LE6606", "SCORM 1.2 CAM 2.3", "an item without a title", "scorm12", z => z.Replace("<title>Lesson</title>", "")),
        Of("LE6606", "SCORM 2004 CAM 3.4", "an empty title", "scorm2004-3rd", z => z.Replace("<title>Lesson</title>", "<title> </title>")),
        Of("LE6607", "SCORM 2004 CAM 3.4", "a title of 201 characters", "scorm2004-3rd-one", z => z.Replace("<title>Course</title>", $"<title>{new string('t', 201)}</title>")),
        Of("LE6608", "SCORM 1.2 CAM 2.3", "two organizations", "scorm12-one", z => z.Replace("</organizations>", "<organization identifier=\"second\"><title>Second</title><item identifier=\"again\" identifierref=\"sco\"><title>Again</title></item></organization></organizations>")),
        Of("LE6609", "SCORM 2004 CAM 3.4", "an organization without items", "scorm2004-3rd-one", z => z.Cut("<item ", "</item>").Cut("<resource ", "</resource>").Without("lesson.html").Without("shared/player.js")),
        Of("LE6610", "SCORM 1.2 CAM 2.3", "a SCO without an item", "scorm12", z => z.Replace("</resources>", "<resource identifier=\"more\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"lesson.html\"><file href=\"lesson.html\"/></resource></resources>")),
        Of("LE6611", "SCORM 2004 CAM 3.4", "a resource without a page", "scorm2004-3rd", z => z.Replace(" href=\"lesson.html\">", ">")),
        Of("LE6612", "SCORM 2004 CAM 3.4", "only assets", "scorm2004-3rd-one", z => z.Replace("adlcp:scormType=\"sco\"", "adlcp:scormType=\"asset\"")),
        Of("LE6613", "SCORM 1.2 CAM 2.3", "another type", "scorm12", z => z.Replace("type=\"webcontent\"", "type=\"html\"")),
        Of("LE6614", "SCORM 1.2 RTE 3.2", "a SCO on another server", "scorm12", z => z.Replace("href=\"lesson.html\">", "href=\"https://example.org/lesson.html\">")),
        Of("LE6615", "HTML 16.2", "a Flash film", "scorm12", z => z.Rename("quiz.html", "quiz.swf").Replace("href=\"quiz.html\"", "href=\"quiz.swf\"").Replace("href=\"quiz.html\"", "href=\"quiz.swf\"")),
        Of("LE6616", "SCORM 2004 CAM 3.4", "a manifest within", "scorm2004-3rd", z => z.Replace("</resources>", "</resources><manifest identifier=\"inner\"><organizations/><resources/></manifest>")),
        Of("LE6617", "SCORM 2004 CAM 3.4", "1001 characters of parameters", "scorm2004-3rd", z => z.Replace("?level=1", "?" + new string('p', 1000))),
        Of("LE6618", "SCORM 1.2 CAM 2.3", "parameters of a module", "scorm12", z => z.Replace("identifier=\"module\"", "identifier=\"module\" parameters=\"?a=1\"")),
        Of("LE6619", "SCORM 1.2 CAM 2.3", "a reference that leaves the package", "scorm12", z => z.Replace("</resources>", "<resource identifier=\"more\" type=\"webcontent\" adlcp:scormtype=\"asset\"><file href=\"../other/player.js\"/></resource></resources>")),
        Of("LE6619", "SCORM 2004 CAM 3.4", "a reference with a backslash", "scorm2004-3rd", z => z.Replace("</resources>", "<resource identifier=\"more\" type=\"webcontent\" adlcp:scormType=\"asset\"><file href=\"shared\\player.js\"/></resource></resources>")),
        Of("LE6620", "SCORM 1.2 CAM 2.3", "a resource that needs itself", "scorm12", z => z.Replace("<file href=\"shared/player.js\"/>", "<file href=\"shared/player.js\"/><dependency identifierref=\"sco-quiz\"/>")),
        Of("LE6621", "SCORM 1.2 CAM 2.3", "sequencing in 1.2", "scorm12", z => z.Replace("<adlcp:masteryscore>80", "<s:sequencing xmlns:s=\"http://www.imsglobal.org/xsd/imsss\"/><adlcp:masteryscore>80")),
        Of("LE6621", "SCORM 2004 CAM 3.4", "a mastery score of 1.2", "scorm2004-3rd", z => z.Replace("<title>Quiz</title>", "<title>Quiz</title><m:masteryscore xmlns:m=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\">80</m:masteryscore>")),
        Of("LE6622", "SCORM 1.2 CAM 2.3", "a file listed twice", "scorm12", z => z.Replace(LessonFile, LessonFile + LessonFile)),
    ];

    private static Fault Of(string code, string requirement, string what, string package, Action<TestZip> fault) => new(code, requirement, what, package, fault);
}
