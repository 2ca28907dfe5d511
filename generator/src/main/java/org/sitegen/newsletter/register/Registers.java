package org.sitegen.newsletter.register;

import java.util.List;

/**
 * What entries can name without it being an entry.
 *
 * @param goals what the organisation wants to reach
 * @param capabilities what it must be able to do
 * @param services what IT runs
 * @param units who works in the business
 * @param roles who answers for things
 * @param glossary words that need explaining
 */
public record Registers(
        Register<Goal> goals,
        Register<Capability> capabilities,
        Register<Service> services,
        Register<Named> units,
        Register<Named> roles,
        List<Term> glossary) {

    public Registers {
        glossary = List.copyOf(glossary);
    }
}
