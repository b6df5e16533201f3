using System.Text;
using CsCheck;
using LlmEvolution.Import;
using LlmEvolution.Import.Quizzes;
using LlmEvolution.Import.Quizzes.Gift;
using LlmEvolution.Import.Quizzes.Qti;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using Packager.Fuzz;

namespace Import.Tests;

/// <summary>Whatever a file holds: reading never throws and takes less than two seconds (Repeatable), and what is read passes 'check'.</summary>
public sealed class ReaderProperties
{
    private const int Gifts = 1_000;
    private const int Items = 500;
    private const int Pages = 300;

    private static readonly Gen<string> s_gift = Gen.OneOf("::T::", "[html]", "[markdown]", "{", "}", "=", "~", "%50%", "%-100%", "#", "####", "->", "#1..2", "#5:0.1", "T", "FALSE", "\\", "\\{", "\\n", "//", "$CATEGORY: a/b\n", "\n", "\n\n", " word", "<b>", "</p>", "<img src=x>", "&lt;", "$$x^2$$", "\\(x\\)", "*", "`", "[^1]", "| a |", "é😀", "1.", "- ", ": ").Array[0, 40].Select(string.Concat);

    [Fact]
    public void Random_GIFT() => s_gift.Each(Gifts, text => Check(text, (file, context) => new GiftReader(file, context).Read()));

    [Fact]
    public void GIFT_with_a_few_changes()
    {
        const string bank = "// c\n::A::So? {T#n#y}\n\n$CATEGORY: x/y\n::B::[html]<p>Pick</p> {=a #f ~%-50%b ~c}\n\n::C::Match {=a -> b =c -> d}\n\n::D::N {#1..2}\n\n::E::W {=x =%50%y}\n";
        var read = 0;
        Mutation.Several(1).Each(Gifts, mutations =>
        {
            var bytes = mutations.Aggregate(Encoding.UTF8.GetBytes(bank), (content, mutation) => mutation.Apply(content));
            var tree = new MemorySourceTree().Add("x.gift", bytes);
            var context = new ImportContext(tree, []);
            if (context.Text("x.gift") is not { } file) return;
            read += Check(file.Text, (f, c) => new GiftReader(f, c).Read());
        }, m => string.Join("; ", (object[])m));
        Assert.True(read > Gifts, $"only {read} questions were read");
    }

    [Fact]
    public void QTI_with_a_few_changes()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "sources", nameof(QTI_with_a_few_changes));
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "item.xml");
        var item = Encoding.UTF8.GetBytes("<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"i\" title=\"t\"><responseDeclaration identifier=\"R\" cardinality=\"single\" baseType=\"identifier\"><correctResponse><value>A</value></correctResponse><mapping><mapEntry mapKey=\"A\" mappedValue=\"1\"/></mapping></responseDeclaration><itemBody><p>One &amp; <b>two</b></p><choiceInteraction responseIdentifier=\"R\" maxChoices=\"1\"><prompt>Q?</prompt><simpleChoice identifier=\"A\">a</simpleChoice><simpleChoice identifier=\"B\">b</simpleChoice></choiceInteraction></itemBody><modalFeedback identifier=\"correct\">ok</modalFeedback></assessmentItem>");
        var read = 0;
        Mutation.Several(1).Each(Items, mutations =>
        {
            File.WriteAllBytes(path, mutations.Aggregate(item, (content, mutation) => mutation.Apply(content)));
            using var archive = new PackageArchive("item.xml", folder, ["item.xml"]);
            read += Check("", (_, context) => new QtiPackage(archive, context).Read());
        }, m => string.Join("; ", (object[])m));
        Assert.True(read > Items / 20, $"only {read} items were read");
    }

    [Fact]
    public void Random_pages_become_lessons_without_an_exception()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "sources", nameof(Random_pages_become_lessons_without_an_exception));
        Directory.CreateDirectory(folder);
        var info = new CourseInfo("a", null, "en", "https://example.org/a", new DateOnly(2026, 1, 31)) { FallbackTitle = "A" };
        var clean = 0;
        var errors = new List<string>();
        Gen.Select(Nasty.Markdown, Gen.OneOf("", "<Tabs>", ":::tip[x]\n", "> [!NOTE]\n> x\n", "{{#include a}}", "<div>\n\n", "# H\n", "import A from 'a'\n\n", "{/* c */}", "</a>", "<a href=\"https://e.org\">x")).Each(Pages, drawn =>
        {
            File.WriteAllText(Path.Combine(folder, "a.md"), "# A\n\n" + drawn.Item2 + drawn.Item1);
            if (CourseImport.Run(folder, info, []) is not { } files) return;
            var tree = new MemorySourceTree();
            foreach (var (path, content) in files) tree.Add(path, content);
            var findings = new DiagnosticBag();
            new LlmEvolution.Packager.Compiler(tree, findings).Check();
            if (!findings.HasErrors) clean++;
            else errors.Add(findings.First(f => f.Severity == Severity.Error).ToString());
        });
        Assert.True(clean > Pages * 95 / 100, $"only {clean} of {Pages} lessons had no error: {string.Join("\n", errors.GroupBy(e => e.Split(' ')[2]).OrderByDescending(g => g.Count()).Select(g => $"{g.Count()} {string.Join(" || ", g.Take(3))}"))}");
    }

    /// <summary>How many questions were read; the quiz made of them has no error.</summary>
    private static int Check(string text, Func<SourceFile, ImportContext, IReadOnlyList<ImportedQuestion>> read)
    {
        var questions = read(new SourceFile("x.gift", text), new ImportContext(new MemorySourceTree(), []));
        if (questions.Count == 0) return 0;
        var findings = new DiagnosticBag();
        var tree = Packager.Testing.SmallCourse.With(Packager.Testing.SmallCourse.Quiz, QuestionYaml.Write("Quiz", questions));
        new LlmEvolution.Packager.Compiler(tree, findings).Check();
        if (findings.HasErrors) throw new InvalidOperationException($"{string.Join("\n", findings.Where(f => f.Severity == Severity.Error))}\n{QuestionYaml.Write("Quiz", questions)}");
        return questions.Count;
    }
}
