/**
 * Where contracts are read from: catalogs, lists, jars, folders, standard input, running servers.
 *
 * <p>A name as typed comes in, a contract goes out, or a reason with a way to mend it.
 */
@NullMarked
package dev.matte.legacy.source;

import org.jspecify.annotations.NullMarked;
