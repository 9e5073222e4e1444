/**
 * Owns Excel lists: reads uploaded ones row by row in constant memory, refuses hostile ones before
 * anything in them is believed, writes templates and marked lists. Never knows what a row means.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.zhicheng.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
