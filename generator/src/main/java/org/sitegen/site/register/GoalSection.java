package org.sitegen.site.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.RegisterNames;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.index.TopicEntries;

/** The goals of the organisation: a list, and a page for each with what IT does for it. */
public final class GoalSection implements Section {

    @Override
    public List<Page> pages(SiteIndex index) {
        List<Page> pages = new ArrayList<>();
        List<ListedLine> lines = new ArrayList<>();
        for (Goal goal : index.newsletter().registers().goals().all()) {
            Reference reference = new Reference("goal", goal.id());
            TopicEntries about = index.about(reference);
            Address address = Permalinks.address(reference);
            pages.add(page(index, goal, address, about));
            lines.add(ListedLine.of(new Link(goal.aim(), address), goal.measure(), about));
        }
        pages.add(new GoalIndexPage(lines, new CapabilityLineBuilder(index).lines()));
        return pages;
    }

    private static GoalPage page(SiteIndex index, Goal goal, Address address, TopicEntries about) {
        RegisterNames names = index.names();
        ByWhen by = new ByWhen(goal.by());
        return new GoalPage(
                address,
                goal,
                by.day(),
                by.month(),
                names.unit(goal.ownerUnit()),
                names.roleOrNull(goal.accountableRole()),
                goal.intersectsWith().stream().map(names::goal).filter(Objects::nonNull).toList(),
                about.benchmarks().stream().map(index::card).toList(),
                Newest.of(about.wins(), index::card),
                about.wins().size(),
                Newest.of(about.failures(), index::card),
                about.failures().size(),
                about.others());
    }
}
