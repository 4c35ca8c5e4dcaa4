@NullMarked
package dev.matte.legacy.reflect;

import org.jspecify.annotations.NullMarked;
