package org.sitegen.site.register;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.register.Register;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Page;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.index.IncidentIndex;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.index.TopicEntries;

/**
 * The things in a register, each with what there is to read about it.
 *
 * @param index the newsletter
 * @param kind how they are named, and the template of their pages: {@code service}
 * @param register the register
 * @param <T> the things
 */
record RegisterTopics<T>(SiteIndex index, String kind, Register<T> register) {

    /** A page for each, made of it and of the entries about it, and of other things as well. */
    <P extends Page> Stream<PlannedPage<P>> pages(
            Class<P> type, List<Reference> others, BiFunction<T, TopicEntries, P> maker) {
        return references().map(one -> page(one, type, others, maker));
    }

    private <P extends Page> PlannedPage<P> page(
            Reference one,
            Class<P> type,
            List<Reference> others,
            BiFunction<T, TopicEntries, P> maker) {
        return new PlannedPage<>(
                Permalinks.address(one),
                kind,
                type,
                addTo(new PageInputs(), one).named(others).named(incidents(one)).all(),
                () -> made(one, maker));
    }

    private List<Reference> incidents(Reference one) {
        IncidentIndex incidents = index.incidents();
        return kind.equals("service") ? incidents.inputs(incidents.of(one.id())) : List.of();
    }

    /** Something that is made of each. */
    <L> List<L> list(BiFunction<T, TopicEntries, L> maker) {
        return references().map(one -> made(one, maker)).toList();
    }

    private <L> L made(Reference one, BiFunction<T, TopicEntries, L> maker) {
        T thing = Objects.requireNonNull(register.find(one.id()));
        return maker.apply(thing, index.about(one));
    }

    /** What a list of all of them is made of. */
    PageInputs inputs() {
        PageInputs inputs = new PageInputs();
        references().forEach(one -> addTo(inputs, one).named(incidents(one)));
        return inputs;
    }

    private PageInputs addTo(PageInputs inputs, Reference one) {
        return inputs.named(one).entries(index.entriesAbout(one));
    }

    /** All of them, in the order of the register. */
    Stream<Reference> references() {
        return register.byId().keySet().stream().map(id -> new Reference(kind, id));
    }
}
