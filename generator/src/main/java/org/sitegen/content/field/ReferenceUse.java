package org.sitegen.content.field;

import org.sitegen.finding.Location;
import org.sitegen.newsletter.value.Reference;

/**
 * A place where a file names something else, whose existence is checked when all is read.
 *
 * @param reference what is named
 * @param location where
 */
public record ReferenceUse(Reference reference, Location location) {}
