package org.sitegen.chart.strip;

/**
 * How long it took to restore a service.
 *
 * @param name which failure
 * @param minutes from its beginning to its end
 * @param here whether it is the one that the page is about
 */
public record Recovery(String name, double minutes, boolean here) {

    public Recovery {
        if (!(minutes >= 0)) {
            throw new IllegalArgumentException("\"" + minutes + "\" minutes to restore");
        }
    }
}
