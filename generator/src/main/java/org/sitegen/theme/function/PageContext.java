package org.sitegen.theme.function;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.value.Address;
import org.sitegen.theme.template.TemplateMistake;

/**
 * What functions know of the page that is being rendered.
 *
 * @param resources what all pages share
 * @param links the way from the page to the rest of the site
 * @param budget what the page may still use up
 * @param noted mistakes that need not end the page
 */
public record PageContext(
        ThemeResources resources,
        RelativeLinks links,
        PageBudget budget,
        List<TemplateMistake> noted) {

    public static PageContext of(ThemeResources resources, Address page) {
        RelativeLinks links = RelativeLinks.from(page, resources.baseUrl());
        return new PageContext(resources, links, new PageBudget(), new ArrayList<>());
    }

    void note(TemplateMistake mistake) {
        noted.add(mistake);
    }
}
