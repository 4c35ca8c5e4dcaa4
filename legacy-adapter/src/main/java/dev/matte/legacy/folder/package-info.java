/**
 * Brings generated files into a folder that people edit, again and again, and loses nothing that
 * was written by hand.
 *
 * <p>What is to be there comes in as texts, a {@code Plan} goes out; only applying it writes. A
 * file {@code matte-stub.json} in the folder remembers what was written last and from what.
 */
@NullMarked
package dev.matte.legacy.folder;

import org.jspecify.annotations.NullMarked;
