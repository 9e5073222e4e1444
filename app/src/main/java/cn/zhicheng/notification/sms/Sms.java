package cn.zhicheng.notification.sms;

import cn.zhicheng.notification.Recipient;
import java.util.UUID;

/**
 * A text message taken up for sending.
 *
 * @param tries this one included
 */
record Sms(UUID id, Recipient to, String text, int tries) {}
