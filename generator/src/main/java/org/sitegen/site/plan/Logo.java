package org.sitegen.site.plan;

import org.jspecify.annotations.Nullable;
import org.sitegen.content.Content;
import org.sitegen.content.media.MediaFile;
import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Address;

/** The logo that the settings name: a picture beside {@code site.yml}. */
public final class Logo {

    private Logo() {}

    /** Where the logo will stand; null if none is named, or after a finding if it is not there. */
    public static @Nullable Address of(Content content, Findings findings) {
        SiteSettings settings = content.newsletter().settings();
        String name = settings.design().logo();
        if (name == null) {
            return null;
        }
        Location location = content.newsletter().locations().of(settings).at(SiteSettings.DESIGN);
        MediaFile file = content.media().publish(location.file(), name);
        if (file != null && file.isPicture()) {
            return new Address(file.path());
        }
        findings.error(
                "missing-file",
                location,
                "there is no picture \"" + name + "\" beside site.yml",
                Advice.meant(content.media().near(location.file(), name))
                        .say(
                                "Put the logo beside site.yml, as .png or .jpg, or take the line out."));
        return null;
    }
}
