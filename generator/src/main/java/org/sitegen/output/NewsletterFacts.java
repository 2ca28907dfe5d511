package org.sitegen.output;

import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.register.Term;
import org.sitegen.newsletter.settings.Contact;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.text.Json;

/** Writes what holds for the whole newsletter, its editions, and what entries name by id. */
final class NewsletterFacts {

    private NewsletterFacts() {}

    static void write(Newsletter newsletter, Json json) {
        SiteSettings settings = newsletter.settings();
        json.text("tagline", settings.tagline())
                .text("language", settings.language())
                .text("zone", settings.zone().getId())
                .text("currency", settings.currency())
                .text("publish_day", settings.publishDay())
                .object("contact", settings.contact(), NewsletterFacts::contact)
                .map(
                        "severities",
                        settings.severities(),
                        (one, in) -> in.text(one.getKey(), one.getValue()))
                .map(
                        "due_days",
                        settings.dueDays(),
                        (one, in) -> in.number(one.getKey(), one.getValue()))
                .list("editions", newsletter.all(Edition.TYPE), EditionFacts::head);
        registers(newsletter.registers(), json);
    }

    private static void registers(Registers registers, Json json) {
        json.list("units", registers.units().all(), NewsletterFacts::named)
                .list("roles", registers.roles().all(), NewsletterFacts::named)
                .list("services", registers.services().all(), NewsletterFacts::service)
                .list("goals", registers.goals().all(), NewsletterFacts::goal)
                .list("capabilities", registers.capabilities().all(), NewsletterFacts::capability)
                .list("glossary", registers.glossary(), NewsletterFacts::term);
    }

    private static void contact(Contact contact, Json json) {
        json.text("name", contact.name())
                .text("email", contact.email())
                .text("phone", contact.phone())
                .text("hours", contact.hours())
                .text("url", contact.url())
                .text("address", contact.address());
    }

    private static void named(Named named, Json json) {
        json.text("id", named.id()).text("name", named.name());
    }

    private static void service(Service service, Json json) {
        json.text("id", service.id())
                .text("name", service.name())
                .text("what_it_is_for", service.whatItIsFor())
                .text("hours", service.hours())
                .text("owner_role", service.ownerRole())
                .texts("units", service.units());
    }

    private static void goal(Goal goal, Json json) {
        json.text("id", goal.id())
                .text("aim", goal.aim())
                .text("organisation", goal.organisation())
                .text("owner_unit", goal.ownerUnit())
                .text("accountable_role", goal.accountableRole())
                .text("measure", goal.measure())
                .text("by", goal.by())
                .text("source", goal.source())
                .text("struggling_with", goal.strugglingWith())
                .texts("intersects_with", goal.intersectsWith());
    }

    /** The condition of a capability stands on no page yet, so it is not told here either. */
    private static void capability(Capability capability, Json json) {
        json.text("id", capability.id()).text("name", capability.name());
    }

    private static void term(Term term, Json json) {
        json.text("term", term.term())
                .text("expansion", term.expansion())
                .text("plain", term.plain())
                .flag("avoid", term.avoid());
    }
}
