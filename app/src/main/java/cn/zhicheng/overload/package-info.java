/**
 * Owns who is let in when more people press than the machine serves: lanes by route, their places
 * and waits, connections kept back for saving, patience of the database. Never knows a domain word.
 * May use shared, web.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package cn.zhicheng.overload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
