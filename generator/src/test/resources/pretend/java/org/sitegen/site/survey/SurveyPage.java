package org.sitegen.site.survey;

import org.sitegen.newsletter.survey.Survey;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;

/** A survey. */
public record SurveyPage(Survey survey, String title) implements Page {

    @Override
    public Address address() {
        return survey.address();
    }

    @Override
    public String template() {
        return "survey";
    }
}
