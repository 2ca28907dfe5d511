package org.sitegen.site.card;

import java.util.List;
import org.sitegen.newsletter.edition.NothingToReport;

/**
 * The claim that there was nothing of a kind, and what it rests on.
 *
 * @param statement what readers are told
 * @param checked where somebody looked
 * @param by the role that looked
 */
public record NothingLine(String statement, List<String> checked, String by) {

    public static NothingLine of(NothingToReport nothing, RegisterNames names) {
        return new NothingLine(
                nothing.statement(), nothing.checked(), names.role(nothing.byRole()));
    }
}
