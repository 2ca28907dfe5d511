package org.sitegen.site.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.PromiseLine;

/**
 * A request: what is asked for, and what it will take.
 *
 * @param request what the editor wrote
 * @param card the request in short
 * @param businessLead the role in the business that leads it
 * @param steps the steps on a bar of time; null before it is answered
 * @param firstPhase the promise of a first phase; null before it is agreed
 * @param questions what IT has asked
 * @param decidedBy the role that decided it
 * @param history what happened when, in order
 * @param goal the goal it serves
 * @param services the services concerned
 * @param capabilities what it helps the organisation to do
 * @param story the body
 * @param related other things worth reading
 * @param edition the edition that first told of it; null before that appears
 */
public record RequestPage(
        Request request,
        RequestCard card,
        @Nullable String businessLead,
        @Nullable Chart steps,
        @Nullable PromiseLine firstPhase,
        List<QuestionLine> questions,
        @Nullable String decidedBy,
        List<HistoryLine> history,
        @Nullable Link goal,
        List<Link> services,
        List<Link> capabilities,
        Html story,
        List<Link> related,
        @Nullable Link edition)
        implements Page {

    /**
     * Something that IT has asked.
     *
     * @param question what
     * @param whyItMatters what depends on it
     * @param askedOf the unit that can answer; null if the register does not know it
     * @param askedOn when it was asked
     * @param answeredOn when it was answered; null while it is open
     * @param answer what was answered
     */
    public record QuestionLine(
            String question,
            @Nullable String whyItMatters,
            @Nullable Link askedOf,
            LocalDate askedOn,
            @Nullable LocalDate answeredOn,
            @Nullable String answer) {}

    /**
     * Something that happened.
     *
     * @param on when
     * @param key what: {@code asked}, {@code question}, {@code reply}, {@code answered}, {@code
     *     decided}, {@code delivered} or {@code withdrawn}
     * @param text more about it; empty if there is nothing to say
     */
    public record HistoryLine(LocalDate on, String key, String text) {}

    @Override
    public Address address() {
        return card.address();
    }

    @Override
    public String template() {
        return "request";
    }
}
