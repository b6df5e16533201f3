namespace Pack.Tests;

public sealed class InstalledToolTests(Published published)
{
    [Fact]
    public async Task It_says_exactly_the_version_of_its_package()
    {
        var folder = published.NewFolder();

        var version = await published.CoursepackAsync(folder, "--version");

        Assert.Equal(published.Version, version.Good().Trim());
    }

    [Fact]
    public async Task A_new_course_is_checked_and_built_where_nothing_else_is()
    {
        var folder = published.NewFolder();
        (await published.CoursepackAsync(folder, "new", "my-course")).Good();

        var check = await published.CoursepackAsync(folder, "check", "my-course", "--strict");
        var build = await published.CoursepackAsync(folder, "build", "my-course");
        var inspect = await published.CoursepackAsync(folder, ["inspect", .. Directory.GetFiles(Path.Combine(folder, "dist"), "*.zip")]);

        Assert.Equal(0, check.ExitCode);
        Assert.Equal(0, build.ExitCode);
        Assert.Equal(0, inspect.ExitCode);
        Assert.Equal(5, Directory.GetFiles(Path.Combine(folder, "dist"), "*.zip").Length);
    }

    [Fact]
    public async Task It_makes_the_same_bytes_as_the_tool_in_the_source_tree()
    {
        var folder = published.NewFolder();
        string[] build = ["build", Repository.PathOf("samples", "features"), "--target", "scorm12", "--target", "scorm2004-4th", "--target", "cmi5", "--output"];

        (await published.CoursepackAsync(folder, [.. build, "installed"])).Good();
        var program = Repository.PathOf("src", "Packager.Cli", "bin", Published.Configuration, "net10.0", "coursepack.dll");
        (await Shell.RunAsync(folder, "dotnet", [program, .. build, "built"], published.Environment)).Good();

        var built = Directory.GetFiles(Path.Combine(folder, "built"));
        Assert.Equal(3, built.Length);
        Assert.All(built, file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(folder, "installed", Path.GetFileName(file)))));
    }

    [Fact]
    public async Task A_brand_theme_with_templates_is_compiled_by_it()
    {
        var folder = published.NewFolder();

        var build = await published.CoursepackAsync(folder, "build", Repository.PathOf("samples", "minimal"), "--target", "scorm12", "--theme", Repository.PathOf("samples", "theme-acme"));

        Assert.Equal(0, build.ExitCode);
        Assert.Single(Directory.GetFiles(Path.Combine(folder, "dist"), "*.zip"));
    }
}
