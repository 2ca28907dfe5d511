package org.sitegen.markdown.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** The percent code of addresses (RFC 3986, section 2.1). */
public final class PercentCode {

    private static final String HEX = "0123456789ABCDEF";

    /** Unreserved and reserved characters, and the percent sign of what is coded already. */
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

    private PercentCode() {}

    /** An address in which everything is coded that may not stand in one. */
    public static String encoded(String address) {
        StringBuilder coded = new StringBuilder(address.length() + 16);
        for (byte octet : address.getBytes(UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (isKept(character)) {
                coded.append(character);
            } else {
                coded.append('%').append(HEX.charAt(character >> 4));
                coded.append(HEX.charAt(character & 0xF));
            }
        }
        return coded.toString();
    }

    /** A path as it is called on the disk; a percent sign that codes nothing stays. */
    public static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        byte[] octets = path.getBytes(UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(octets.length);
        for (int at = 0; at < octets.length; at++) {
            int octet = octets[at] == '%' ? octet(octets, at + 1) : -1;
            decoded.write(octet < 0 ? octets[at] : octet);
            at += octet < 0 ? 0 : 2;
        }
        return decoded.toString(UTF_8);
    }

    private static int octet(byte[] octets, int at) {
        if (at + 1 >= octets.length) {
            return -1;
        }
        int high = Character.digit(octets[at], 16);
        int low = Character.digit(octets[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isKept(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || KEPT.indexOf(character) >= 0;
    }
}
