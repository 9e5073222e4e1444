/** Text messages: what they may say, when they may go, and the gateway they go through. */
@NullMarked
package cn.zhicheng.notification.sms;

import org.jspecify.annotations.NullMarked;
