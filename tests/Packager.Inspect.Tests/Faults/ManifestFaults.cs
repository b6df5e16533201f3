using System.Text;
using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests.Faults;

internal static class ManifestFaults
{
    public static IReadOnlyList<Fault> List { get; } =
    [
        Of("LE6510", "ISO/IEC 21320-1", "names that differ in case", "cmi5", z => z.With("one/INDEX.html")),
        Of("LE6516", "Microsoft, Naming Files", "a device's name", "cmi5", z => z.With("one/aux.js")),
        Of("LE6519", "CWE-434", "a program", "cmi5", z => z.With("one/setup.exe")),
        Of("LE6531", "CWE-400", "a manifest of 17 MB", "cmi5", z => z.Without("cmi5.xml").With(new TestEntry("cmi5.xml", new byte[17 << 20], Stored: true))),
        Of("LE6531", "CWE-400", "a million elements", "xapi", z => z.Write("<a>" + string.Concat(Enumerable.Repeat("<b/>", 1_000_000)) + "</a>")),
        Of("LE6532", "CWE-611", "a document type", "scorm12", z => z.Replace("<manifest ", "<!DOCTYPE manifest [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<manifest ")),
        Of("LE6532", "CWE-776", "entities that grow", "xapi", z => z.Replace("<tincan ", "<!DOCTYPE t [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><tincan ")),
        Of("LE6532", "CWE-611", "a document type on another server", "cmi5", z => z.Replace("<courseStructure ", "<!DOCTYPE c SYSTEM \"http://127.0.0.1:9/x.dtd\"><courseStructure ")),
        Of("LE6533", "CWE-674", "elements nested 100,000 deep", "xapi", z => z.Write(string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)))),
        Of("LE6534", "XML 1.0 4.3.3", "UTF-16", "scorm12", z => z.Write([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(z.Manifest.Replace("UTF-8", "UTF-16", StringComparison.Ordinal))])),
        Of("LE6534", "XML 1.0 4.3.3", "ISO-8859-1", "cmi5", z => z.Write(Encoding.Latin1.GetBytes(z.Manifest.Replace("UTF-8", "ISO-8859-1", StringComparison.Ordinal).Replace("About it", "Über", StringComparison.Ordinal)))),
        Of("LE6534", "XML 1.0 4.3.3", "bytes that are not UTF-8", "xapi", z => z.Write(Encoding.Latin1.GetBytes(z.Manifest.Replace("About it", "Über", StringComparison.Ordinal)))),
        Of("LE6601", "IMS CP 1.1.4", "no manifest", "scorm12", z => z.Without("imsmanifest.xml")),
        Of("LE6601", "IMS CP 1.1.4", "a manifest with another case", "scorm12", z => z.Rename("imsmanifest.xml", "IMSManifest.xml")),
        Of("LE6602", "IMS CP 1.1.4", "everything in a folder", "scorm12", z => z.RenameAll(n => "course/" + n)),
        Of("LE6602", "cmi5 14.1.0.0-2", "everything in a folder", "cmi5", z => z.RenameAll(n => "a/b/" + n)),
        Of("LE6603", "IMS CP 1.1.4", "two standards", "cmi5", z => z.With("tincan.xml")),
        Of("LE6604", "SCORM 2004 CAM 3.4", "a Common Cartridge", "scorm12-one", z => z.Write("<manifest identifier=\"m\" xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1\"/>")),
        Of("LE6102", "XML 1.0 2.1", "an element that is not closed", "scorm12", z => z.Replace("</metadata>", "")),
        Of("LE6102", "XML 1.0 2.4", "an ampersand", "cmi5", z => z.Replace("About it.", "R&D")),
        Of("LE6102", "XML 1.0 2.1", "an empty file", "xapi", z => z.Write("")),
        Of("LE6102", "XML 1.0 4.1", "an entity that nobody declared", "xapi", z => z.Replace("About it.", "&nbsp;")),
        Of("LE6114", "RFC 3986 2.3", "a space in a name", "cmi5", z => z.With("one/my page.html")),
        Of("LE6114", "RFC 3986 2.3", "a letter outside ASCII", "xapi", z => z.With("größe.html")),
    ];

    private static Fault Of(string code, string requirement, string what, string package, Action<TestZip> fault) => new(code, requirement, what, package, fault);
}
