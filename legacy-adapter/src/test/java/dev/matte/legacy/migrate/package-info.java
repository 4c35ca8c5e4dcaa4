/** The switch between two sides, from its parts up to a server whose legacy child is killed. */
@NullMarked
package dev.matte.legacy.migrate;

import org.jspecify.annotations.NullMarked;
