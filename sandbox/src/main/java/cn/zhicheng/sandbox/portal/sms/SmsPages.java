package cn.zhicheng.sandbox.portal.sms;

import cn.zhicheng.sandbox.portal.Pages;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The screens of all phones of the sandbox. */
@RestController
@Profile("portal")
class SmsPages {
  /** Messages of one mobile, or of all when it is empty. */
  record Inbox(String mobile, List<SmsMessage> messages) {}

  private final SmsInbox inbox;
  private final Pages pages;

  SmsPages(SmsInbox inbox, Pages pages) {
    this.inbox = inbox;
    this.pages = pages;
  }

  @GetMapping(path = "/sms", produces = Pages.HTML)
  String inbox(@RequestParam(defaultValue = "") String mobile) {
    String whose = mobile.strip();
    return pages.show("sms/inbox", new Inbox(whose, inbox.newest(whose)));
  }
}
