package org.sitegen.site.request;

import java.util.List;
import org.sitegen.newsletter.entry.EntryEvent;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.card.RegisterNames;
import org.sitegen.site.request.RequestPage.HistoryLine;

/**
 * Tells what happened to a request when.
 *
 * @param names what things are called
 */
record RequestHistory(RegisterNames names) {

    List<HistoryLine> of(Request request) {
        return request.events().stream().map(this::line).toList();
    }

    private HistoryLine line(EntryEvent event) {
        return new HistoryLine(event.on(), event.key(), who(event));
    }

    private String who(EntryEvent event) {
        Reference who = event.who();
        if (who == null) {
            return "";
        }
        if (who.kind().equals("role")) {
            return names.role(who.id());
        }
        Link unit = names.unit(who.id());
        return unit == null ? "" : unit.text();
    }
}
