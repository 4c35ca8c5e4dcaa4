package dev.matte.processor.model;

import java.util.Optional;

/**
 * The schemas of a form, as compact JSON.
 *
 * @param present as revisions from 2025-11-25 on know it
 * @param before as revision 2025-06-18 knows it; empty when it cannot show such a form
 */
public record FormTexts(String present, Optional<String> before) {}
