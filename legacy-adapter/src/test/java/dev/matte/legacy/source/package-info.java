@NullMarked
package dev.matte.legacy.source;

import org.jspecify.annotations.NullMarked;
