package org.sitegen.site.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.card.RegisterNames;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.index.TopicEntries;

/** The goals of the organisation: a list, and a page for each with what IT does for it. */
public final class GoalSection implements Section {

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        Registers registers = index.newsletter().registers();
        RegisterTopics<Goal> goals = new RegisterTopics<>(index, "goal", registers.goals());
        List<PlannedPage<?>> pages = new ArrayList<>();
        goals.pages(GoalPage.class, List.of(), (goal, about) -> page(index, goal, about))
                .forEach(pages::add);
        pages.add(list(goals, new RegisterTopics<>(index, "capability", registers.capabilities())));
        return pages;
    }

    private static PlannedPage<GoalIndexPage> list(
            RegisterTopics<Goal> goals, RegisterTopics<Capability> capabilities) {
        CapabilityLineBuilder lines = new CapabilityLineBuilder(goals.index().names());
        return new PlannedPage<>(
                RegisterNames.GOALS,
                "goals",
                GoalIndexPage.class,
                goals.inputs().named(capabilities.inputs().all()).all(),
                () ->
                        new GoalIndexPage(
                                goals.list(GoalSection::line), capabilities.list(lines::line)));
    }

    private static ListedLine line(Goal goal, TopicEntries about) {
        return ListedLine.of(new Link(goal.aim(), address(goal)), goal.measure(), about, 0);
    }

    private static Address address(Goal goal) {
        return Permalinks.address(new Reference("goal", goal.id()));
    }

    private static GoalPage page(SiteIndex index, Goal goal, TopicEntries about) {
        RegisterNames names = index.names();
        ByWhen by = new ByWhen(goal.by());
        return new GoalPage(
                address(goal),
                goal,
                by.day(),
                by.month(),
                names.unit(goal.ownerUnit()),
                names.roleOrNull(goal.accountableRole()),
                goal.intersectsWith().stream().map(names::goal).filter(Objects::nonNull).toList(),
                about.benchmarks().stream().map(index::card).toList(),
                NewestFirst.of(about.wins(), index::card),
                about.wins().size(),
                NewestFirst.of(about.failures(), index::card),
                about.failures().size(),
                about.others());
    }
}
