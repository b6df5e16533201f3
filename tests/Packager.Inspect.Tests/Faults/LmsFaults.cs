using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests.Faults;

internal static class LmsFaults
{
    public static IReadOnlyList<Fault> List { get; } =
    [
        Of("moodle", "LE6702", "Moodle 4.5 measured 1", "two SCOs in 2004", "scorm2004-3rd-one", z => z.Replace("</item>", "</item><item identifier=\"again\" identifierref=\"sco\" isvisible=\"true\"><title>Again</title></item>")),
        Of("moodle", "LE6703", "Moodle 4.5 measured 14", "a module script", "scorm12-one", z => z.Rename("shared/player.js", "shared/player.mjs").Replace("player.js", "player.mjs")),
        Of("moodle", "LE6704", "Moodle 4.5 measured 3", "a completion threshold", "scorm2004-3rd-one", z => z.Replace("</item>", "<adlcp:completionThreshold>1.0</adlcp:completionThreshold></item>")),
        Of("moodle", "LE6705", "Moodle 4.5", "sequencing rules", "scorm2004-3rd-one", z => z.Replace("</item>", "<imsss:sequencing><imsss:limitConditions attemptLimit=\"1\"/></imsss:sequencing></item>")),
        Of("moodle", "LE6120", "Moodle 4.5 measured 13", "another prefix", "scorm12-one", z => z.Replace("xmlns:adlcp", "xmlns:a").Replace("adlcp:scormtype", "a:scormtype")),
        Of("moodle", "LE6122", "Moodle 4.5 measured 13", "a numeric entity", "scorm12-one", z => z.Replace("<title>Course", "<title>Caf&#233;")),
        Of("docebo", "LE6701", "Docebo 360020128479", "2004 2nd edition", "scorm2004-2nd", z => z.Cut("<imsss:sequencingRules>", "<imsss:rollupRules objectiveMeasureWeight=\"0.5\"/>")),
        Of("docebo", "LE6115", "Docebo 360020128479", "a Python script", "scorm12-one", z => z.Rename("shared/player.js", "shared/player.py").Replace("player.js", "player.py")),
        Of("docebo", "LE6705", "Docebo 360020128479", "sequencing rules", "scorm2004-3rd-one", z => z.Replace("</item>", "<imsss:sequencing><imsss:rollupRules objectiveMeasureWeight=\"0\"/></imsss:sequencing></item>")),
        Of("talentlms", "LE6701", "TalentLMS 26499696329756", "SCORM 2004", "scorm2004-3rd-one", _ => { }),
        Of("openedx", "LE6701", "openedx-scorm-xblock", "cmi5", "cmi5", _ => { }),
        Of("openedx", "LE6710", "openedx-scorm-xblock", "two SCOs", "scorm12", _ => { }),
        Of("openedx", "LE6116", "openedx-scorm-xblock", "another resource first", "scorm12-one", z => z.Replace("<resources>", "<resources><resource identifier=\"first\" type=\"webcontent\" adlcp:scormtype=\"asset\"><file href=\"lesson.html\"/></resource>")),
        Of("openedx", "LE6117", "openedx-scorm-xblock", "no isvisible", "scorm12-one", z => z.Replace(" isvisible=\"true\"", "")),
        Of("successfactors", "LE6706", "SAP KBA 2316909", "one resource twice", "scorm12-one", z => z.Replace("</item>", "</item><item identifier=\"again\" identifierref=\"sco\"><title>Again</title></item>")),
        Of("brightspace", "LE6709", "D2L 4271", "a score without a maximum", "scorm12-one", z => z.Without("shared/player.js").With("shared/player.js", "API.LMSSetValue('cmi.core.score.raw', '80')")),
        Of("cornerstone", "LE6711", "Cornerstone Course Publisher", "2004 4th edition", "scorm2004-4th", _ => { }),
    ];

    private static Fault Of(string lms, string code, string requirement, string what, string package, Action<TestZip> fault) =>
        new(code, requirement, $"{what} in {lms}", package, fault) { Lms = [lms] };
}
