package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.access.ReturnRequestAccess;
import cn.zhicheng.achievement.entry.AskForReturn;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.ReturnRequests;
import cn.zhicheng.achievement.entry.TakeBackRequest;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.ActiveBinding;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「申请退回」 of an own entry, and its end (FAQ-P47). */
@Controller
@Audience(Role.APPLICANT)
@RequestMapping("/library/entries/{id}/return-request")
class ReturnRequestController {
  private static final String PAGE = "achievement/applicant/ask";

  private final CategoryCatalogue catalogue;
  private final EntryStore store;
  private final ReturnRequests requests;
  private final Bindings bindings;
  private final AskForReturn askForReturn;
  private final TakeBackRequest takeBackRequest;

  ReturnRequestController(
      CategoryCatalogue catalogue,
      EntryStore store,
      ReturnRequests requests,
      Bindings bindings,
      AskForReturn askForReturn,
      TakeBackRequest takeBackRequest) {
    this.catalogue = catalogue;
    this.store = store;
    this.requests = requests;
    this.bindings = bindings;
    this.askForReturn = askForReturn;
    this.takeBackRequest = takeBackRequest;
  }

  @GetMapping
  String form(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("model", page(actor, id, "", new Problems(), ""));
    return PAGE;
  }

  @PostMapping
  String ask(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      askForReturn.ask(actor, id, version, reason);
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", page(actor, id, reason, e.problems(), ""));
      return PAGE;
    } catch (StaleException e) {
      response.setStatus(409);
      String top = e.whoDidWhat() + "您填写的原因还在，请核对后再决定是否申请。";
      model.addAttribute("model", page(actor, id, reason, new Problems(), top));
      return PAGE;
    }
    return SeeOther.to(request, "/library/entries/" + id, "已申请退回，等待单位处理。");
  }

  @PostMapping("/take-back")
  String takeBack(
      Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
    takeBackRequest.takeBack(actor, id, version);
    return SeeOther.to(request, "/library/entries/" + id, "已撤销退回申请，业绩保持不变。");
  }

  private AskPage page(Actor actor, UUID id, String typed, Problems problems, String top) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    boolean open = requests.open(id).isPresent();
    return new AskPage(
        id,
        entry.version(),
        EntryPages.title(entry, catalogue.category(entry.category(), entry.categoryVersion())),
        entry.state() == EntryState.APPROVED,
        bindings.standing(actor.person()).active().map(ActiveBinding::unitName).orElse("原审核单位"),
        typed,
        ReturnRequestAccess.mayAsk(entry.state(), entry.source(), open),
        problems,
        top);
  }
}
