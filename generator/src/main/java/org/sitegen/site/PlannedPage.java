package org.sitegen.site;

import java.util.List;
import java.util.function.Supplier;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;

/**
 * A page before it is made: where it will stand, what will show it, and of what it will be made.
 *
 * <p>Inputs are entries, with their figures and their story as it is told, and what the registers
 * say of a thing. What is the same for all pages is not among them: the settings, the day, the
 * words of the theme, the glossary, and what things in the registers are called. As long as the
 * same inputs are as they were, the page is as it was.
 *
 * @param address where the page will stand
 * @param template the template that will show it
 * @param type the record that the template will be shown
 * @param inputs what the page is made of, each once
 * @param maker makes the page; asked again, it makes the same
 * @param <P> the record
 */
public record PlannedPage<P extends Page>(
        Address address,
        String template,
        Class<P> type,
        List<Reference> inputs,
        Supplier<P> maker) {

    public PlannedPage {
        inputs = List.copyOf(inputs);
    }

    /** The page of an entry. */
    public static <P extends Page> PlannedPage<P> of(
            Entry entry, Class<P> type, List<Reference> inputs, Supplier<P> maker) {
        return new PlannedPage<>(entry.address(), entry.type().name(), type, inputs, maker);
    }

    /** Whether it is plain text and not HTML. */
    public boolean isPlainText() {
        return template.endsWith(Page.PLAIN_TEXT);
    }

    /**
     * The page itself, which nobody keeps.
     *
     * @throws IllegalStateException if it is another one than was planned
     */
    public P make() {
        P page = maker.get();
        if (page.address().equals(address) && page.template().equals(template)) {
            return page;
        }
        throw new IllegalStateException(
                "Planned was '%s' at '%s', and made '%s' at '%s'"
                        .formatted(template, address, page.template(), page.address()));
    }
}
