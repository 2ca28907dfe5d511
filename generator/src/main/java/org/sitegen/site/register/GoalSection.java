package org.sitegen.site.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.RegisterNames;
import org.sitegen.site.index.EntriesByTopic;
import org.sitegen.site.index.EntryTopics;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The goals of the organisation: a list, and a page for each with what IT does for it. */
public final class GoalSection implements Section {

    @Override
    public List<Page> pages(SiteIndex index) {
        Newsletter newsletter = index.newsletter();
        EntriesByTopic<Benchmark> benchmarks =
                new EntriesByTopic<>(
                        newsletter.all(Benchmark.TYPE), one -> EntryTopics.goals(one.envelope()));
        EntriesByTopic<Failure> failures =
                new EntriesByTopic<>(
                        newsletter.all(Failure.TYPE), one -> EntryTopics.goals(one.envelope()));
        EntriesByTopic<Win> wins =
                new EntriesByTopic<>(
                        newsletter.all(Win.TYPE), one -> EntryTopics.goals(one.envelope()));
        List<Page> pages = new ArrayList<>();
        List<ListedLine> lines = new ArrayList<>();
        for (Goal goal : newsletter.registers().goals().all()) {
            GoalPage page =
                    page(
                            index,
                            goal,
                            benchmarks.of(goal.id()),
                            failures.of(goal.id()),
                            wins.of(goal.id()));
            pages.add(page);
            lines.add(line(page, failures.of(goal.id())));
        }
        pages.add(new GoalIndexPage(lines, new CapabilityLineBuilder(index).lines()));
        return pages;
    }

    private static GoalPage page(
            SiteIndex index,
            Goal goal,
            List<Benchmark> benchmarks,
            List<Failure> failures,
            List<Win> wins) {
        RegisterNames names = index.names();
        ByWhen by = new ByWhen(goal.by());
        Reference reference = new Reference("goal", goal.id());
        return new GoalPage(
                Permalinks.address(reference),
                goal,
                by.day(),
                by.month(),
                names.unit(goal.ownerUnit()),
                names.roleOrNull(goal.accountableRole()),
                goal.intersectsWith().stream().map(names::goal).filter(Objects::nonNull).toList(),
                benchmarks.stream().map(index::card).toList(),
                Newest.of(wins, index::card),
                wins.size(),
                Newest.of(failures, index::card),
                failures.size(),
                index.others().about(reference));
    }

    private static ListedLine line(GoalPage page, List<Failure> failures) {
        String measure = page.goal().measure();
        return new ListedLine(
                new Link(page.goal().aim(), page.address()),
                measure == null ? "" : measure,
                ListedLine.Counts.of(
                        failures, page.winCount(), page.benchmarks().size(), page.others()));
    }
}
