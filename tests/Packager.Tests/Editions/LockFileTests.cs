using LlmEvolution.Packager.Editions.Locking;
using Packager.Testing;

namespace Packager.Tests.Editions;

public sealed class LockFileTests
{
    [Fact]
    public void The_lock_of_a_course_is_this_text() => Assert.Equal("""
        # What LMSs and learners already have of this course. 'coursepack build --publish' and 'coursepack lock' write it; commit it
        # with the course, so that the next edition keeps everybody's progress: docs/authoring.md, "Publishing a new edition".
        format: 1
        course: {id: small, iri: "https://example.org/small"}
        """, LockedCourse.LockOf(LockedCourse.Draft()).Text);

    [Fact]
    public void Reading_a_lock_and_writing_it_again_changes_nothing() => Assert.False(LockedCourse.LockOf(LockedCourse.Published()).Changed);
}
