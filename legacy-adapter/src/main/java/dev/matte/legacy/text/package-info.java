/**
 * Text for people, made of words that strangers chose.
 *
 * <p>Tool lists come from servers that may be hostile; whatever of them is shown goes through here,
 * so that it can neither drive a terminal nor hide.
 */
@NullMarked
package dev.matte.legacy.text;

import org.jspecify.annotations.NullMarked;
