package org.sitegen.site.request;

import java.util.List;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;

/**
 * How it is chosen which request comes first.
 *
 * @param rules what each class means, the first turn first
 */
public record TriageRulePage(List<Rule> rules) implements Page {

    /** Where it stands. */
    static final Address ADDRESS = new Address("requests/how-we-choose/");

    /**
     * What a class means.
     *
     * @param turn the class
     * @param meaning which requests belong to it
     */
    public record Rule(RequestClass turn, String meaning) {}

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public String template() {
        return "how-we-choose";
    }
}
