using System.IO.Compression;
using System.Text;

namespace Import.Tests;

/// <summary>Items in the forms of the QTI 2.1 implementation guide, shortened.</summary>
public sealed class QtiTests
{
    private static string Item(string id, string declaration, string body, string after = "") => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="{id}" title="{id}" adaptive="false" timeDependent="false">
          {declaration}
          <itemBody>{body}</itemBody>
          {after}
        </assessmentItem>
        """;

    private static string Response(string baseType, string cardinality, params string[] values) =>
        $"<responseDeclaration identifier=\"RESPONSE\" cardinality=\"{cardinality}\" baseType=\"{baseType}\"><correctResponse>{string.Concat(values.Select(v => $"<value>{v}</value>"))}</correctResponse></responseDeclaration>";

    private static readonly string s_choice = Item("Unattended luggage", Response("identifier", "single", "A"), """
        <p>Look at the text:</p><p><img src="images/sign.png" alt="NEVER LEAVE LUGGAGE"/></p>
        <choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
          <prompt>What does <strong>it</strong> say?</prompt>
          <simpleChoice identifier="A">Stay with your luggage.<feedbackInline outcomeIdentifier="FEEDBACK" identifier="A" showHide="show">Yes.</feedbackInline></simpleChoice>
          <simpleChoice identifier="B">Do not let anybody look after it.</simpleChoice>
        </choiceInteraction>
        """, "<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"incorrect\" showHide=\"show\">Read it again.</modalFeedback>");

    private static readonly string s_multiple = Item("Water", Response("identifier", "multiple", "H", "O"), "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"0\"><prompt>Which are in water?</prompt><simpleChoice identifier=\"H\">Hydrogen</simpleChoice><simpleChoice identifier=\"O\">Oxygen</simpleChoice><simpleChoice identifier=\"C\">Carbon</simpleChoice></choiceInteraction>");

    private static readonly string s_order = Item("Race", Response("identifier", "ordered", "C", "A", "B"), "<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\"><prompt>Who came first?</prompt><simpleChoice identifier=\"A\">Jenson</simpleChoice><simpleChoice identifier=\"B\">Rubens</simpleChoice><simpleChoice identifier=\"C\">Michael</simpleChoice></orderInteraction>");

    private static readonly string s_match = Item("Plays", Response("directedPair", "multiple", "C R", "D M"), "<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\"><prompt>Match.</prompt><simpleMatchSet><simpleAssociableChoice identifier=\"C\" matchMax=\"1\">Capulet</simpleAssociableChoice><simpleAssociableChoice identifier=\"D\" matchMax=\"1\">Demetrius</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier=\"M\" matchMax=\"1\">A Dream</simpleAssociableChoice><simpleAssociableChoice identifier=\"R\" matchMax=\"1\">Romeo</simpleAssociableChoice></simpleMatchSet></matchInteraction>");

    private static readonly string s_entry = Item("York", "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"string\"><correctResponse><value>York</value></correctResponse><mapping defaultValue=\"0\"><mapEntry mapKey=\"York\" mappedValue=\"1\"/><mapEntry mapKey=\"york\" mappedValue=\"0.5\"/></mapping></responseDeclaration>", "<blockquote><p>this sun of <textEntryInteraction responseIdentifier=\"RESPONSE\" expectedLength=\"15\"/>;</p></blockquote>");

    private static readonly string s_number = Item("Pi", Response("float", "single", "3.14"), "<p>Pi is <textEntryInteraction responseIdentifier=\"RESPONSE\"/>.</p>");

    private static readonly string s_essay = Item("Postcard", "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"string\"/>", "<extendedTextInteraction responseIdentifier=\"RESPONSE\"><prompt>Write to Sam.</prompt></extendedTextInteraction>");

    private static Source Package(string test) => new Source(test)
        .Add("imsmanifest.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="M">
              <organizations/>
              <resources>
                <resource identifier="a" type="imsqti_item_xmlv2p1" href="items/choice.xml"><file href="items/choice.xml"/></resource>
                <resource identifier="b" type="imsqti_item_xmlv2p1" href="items/multiple.xml"/>
                <resource identifier="c" type="imsqti_item_xmlv2p1" href="items/order.xml"/>
                <resource identifier="d" type="imsqti_item_xmlv2p1" href="items/match.xml"/>
                <resource identifier="e" type="imsqti_item_xmlv2p1" href="items/entry.xml"/>
                <resource identifier="f" type="imsqti_item_xmlv2p1" href="items/number.xml"/>
                <resource identifier="g" type="imsqti_item_xmlv2p1" href="items/essay.xml"/>
                <resource identifier="h" type="imsqti_item_xmlv2p1" href="items/gone.xml"/>
                <resource identifier="t" type="imsqti_test_xmlv2p1" href="test.xml"/>
              </resources>
            </manifest>
            """)
        .Add("test.xml", "<assessmentTest xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"t\" title=\"The test\"><testPart identifier=\"p\"><assessmentSection identifier=\"s\" title=\"S\"><assessmentItemRef identifier=\"i1\" href=\"items/order.xml\"/><assessmentItemRef identifier=\"i2\" href=\"items/choice.xml\"/></assessmentSection></testPart></assessmentTest>")
        .Add("items/choice.xml", s_choice).Add("items/multiple.xml", s_multiple).Add("items/order.xml", s_order).Add("items/match.xml", s_match).Add("items/entry.xml", s_entry).Add("items/number.xml", s_number).Add("items/essay.xml", s_essay);

    private static string Expected => """
        title: The test
        questions:
          - id: race
            type: sequencing
            stem: "Who came first?"
            items:
              - Michael
              - Jenson
              - Rubens
          - id: unattended-luggage
            type: choice
            stem: "Look at the text:\n\nNEVER LEAVE LUGGAGE\n\nWhat does **it** say?"
            shuffle: false
            choices:
              - text: Stay with your luggage.
                correct: true
                feedback: Yes.
              - text: Do not let anybody look after it.
                feedback: Read it again.
          - id: water
            type: multiple
            stem: "Which are in water?"
            choices:
              - text: Hydrogen
                correct: true
              - text: Oxygen
                correct: true
              - text: Carbon
          - id: plays
            type: matching
            stem: Match.
            pairs:
              - left: Capulet
                right: Romeo
              - left: Demetrius
                right: A Dream
          - id: york
            type: fill-in
            stem: "this sun of …;"
            answers:
              - York
          - id: pi
            type: numeric
            stem: "Pi is …."
            answer: {value: 3.14, tolerance: 0}

        """.ReplaceLineEndings("\n");

    [Fact]
    public void A_package_gives_its_items_in_the_order_of_its_test()
    {
        var course = Package(nameof(A_package_gives_its_items_in_the_order_of_its_test)).Import();

        Assert.Equal(Expected, course["01-the-test/quiz.yml"]);
        Assert.Equal(["imsmanifest.xml:12:6 LE1706", "items/choice.xml:4:4 LE1708", "items/entry.xml:4:41 LE1722", "items/essay.xml:4:14 LE1721"], course.Codes());
        Assert.Equal([], course.Errors());
    }

    [Fact]
    public void A_zip_gives_the_same()
    {
        var source = Package(nameof(A_zip_gives_the_same));
        File.Delete(source.PathOf("../A_zip_gives_the_same.zip"));
        ZipFile.CreateFromDirectory(source.PathOf(""), source.PathOf("../A_zip_gives_the_same.zip"), CompressionLevel.Fastest, includeBaseDirectory: false);

        Assert.Equal(Expected, source.Import("../A_zip_gives_the_same.zip")["01-the-test/quiz.yml"]);
    }

    [Fact]
    public void A_single_item_is_a_course_too()
    {
        var course = new Source().Add("water.xml", s_multiple).Import("water.xml");

        Assert.Equal(["01-water/01-water-overview.md", "01-water/module.yml", "01-water/quiz.yml", "course.yml"], course.Paths);
        Assert.Equal([], course.Errors());
    }

    [Theory]
    [InlineData("dtd", "<!DOCTYPE assessmentItem [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><assessmentItem>&x;</assessmentItem>", "a document type declaration is not allowed")]
    [InlineData("broken", "<assessmentItem><itemBody></assessmentItem>", "start tag")]
    public void What_could_read_other_files_or_is_broken_is_refused(string name, string xml, string why)
    {
        var course = new Source("refused-" + name).Add("x.xml", xml).Import("x.xml");

        Assert.Empty(course.Files);
        Assert.Contains(why, Assert.Single(course.Findings), StringComparison.Ordinal);
        Assert.Contains("LE1724", course.Findings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_that_leaves_its_folder_is_refused()
    {
        var source = new Source();
        using (var zip = ZipFile.Open(source.PathOf("evil.zip"), ZipArchiveMode.Create))
        {
            using var stream = zip.CreateEntry("../../evil.xml").Open();
            stream.Write(Encoding.UTF8.GetBytes(s_multiple));
        }

        var course = source.Import("evil.zip");

        Assert.Empty(course.Files);
        Assert.Contains("LE6506", Assert.Single(course.Codes()), StringComparison.Ordinal);
    }
}
