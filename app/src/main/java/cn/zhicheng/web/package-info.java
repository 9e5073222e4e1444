/**
 * Owns how pages look and fail: layout, components, htmx support, error pages, security headers.
 * Never knows a domain word. May use shared.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package cn.zhicheng.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
