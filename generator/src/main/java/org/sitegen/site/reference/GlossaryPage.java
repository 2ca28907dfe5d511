package org.sitegen.site.reference;

import java.util.List;
import org.sitegen.newsletter.register.Term;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;

/**
 * Words that need explaining, by alphabet.
 *
 * @param terms the words, each with the anchor by which pages lead to it
 */
public record GlossaryPage(List<Explained> terms) implements Page {

    /**
     * A word with its anchor.
     *
     * @param anchor the anchor on the page
     * @param term the word
     */
    public record Explained(String anchor, Term term) {}

    @Override
    public Address address() {
        return new Address("glossary/");
    }

    @Override
    public String template() {
        return "glossary";
    }
}
