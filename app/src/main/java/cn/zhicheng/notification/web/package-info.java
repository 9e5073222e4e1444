/** The inbox, its settings, and what operations see of the delivery. */
@NullMarked
package cn.zhicheng.notification.web;

import org.jspecify.annotations.NullMarked;
