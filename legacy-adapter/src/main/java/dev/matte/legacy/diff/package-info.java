/**
 * What a comparison found, and the forms it is told in: text, JSON, Markdown, JUnit XML.
 *
 * <p>The comparison itself is {@code dev.matte.contract}'s. Whatever comes from the compared lists
 * is made harmless before it is shown.
 */
@NullMarked
package dev.matte.legacy.diff;

import org.jspecify.annotations.NullMarked;
