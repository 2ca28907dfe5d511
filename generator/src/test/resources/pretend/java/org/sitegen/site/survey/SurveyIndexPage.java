package org.sitegen.site.survey;

import java.util.List;
import org.sitegen.newsletter.survey.Survey;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;

/** All surveys. */
public record SurveyIndexPage(List<Link> links) implements Page {

    @Override
    public Address address() {
        return Survey.TYPE.list();
    }

    @Override
    public String template() {
        return "surveys";
    }
}
