package org.sitegen.output;

import java.time.LocalDate;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.site.Site;

/**
 * What is put into files.
 *
 * @param newsletter what IT tells the business
 * @param site its pages
 * @param view how a page becomes text
 * @param today the day whose newsletter it is
 */
public record Publication(Newsletter newsletter, Site site, PageText view, LocalDate today) {}
