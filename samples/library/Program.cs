using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;

var course = new MemorySourceTree()
    .Add("course.yml", "id: hello\niri: https://example.org/hello\ntitle: Hello\ndescription: Text.\nlanguage: en\ndate: 2026-01-31\n")
    .Add("01-module/module.yml", "title: Module\nsummary: Text.\n")
    .Add("01-module/01-lesson.md", "---\ntitle: Lesson\nsummary: Text.\nminutes: 1\n---\n\nHello.\n");
var findings = new DiagnosticBag();
var result = await new Compiler(course, findings).BuildAsync(new BuildOptions { Targets = PackageTargets.All, OutputFolder = args[0], Theme = new BuiltInTheme() });
foreach (var finding in findings.Sorted()) Console.Error.WriteLine(finding);
foreach (var package in result.Packages) Console.WriteLine($"{package.Target}: {package.Path}");
return findings.HasErrors ? 1 : 0;
