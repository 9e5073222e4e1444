package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.plan.StepCode;
import cn.zhicheng.plan.access.ChainAccess;
import cn.zhicheng.plan.chain.ChainBook;
import cn.zhicheng.plan.chain.ChainForm;
import cn.zhicheng.plan.chain.ChainTemplate;
import cn.zhicheng.plan.chain.ChangeChain;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「审核流程设置」: every bureau reads the chains, the province's changes them. */
@Controller
@RequestMapping(ChainController.PATH)
@Audience(Role.BUREAU)
class ChainController {
  static final String PATH = "/chains";
  private static final String TEMPLATE = "plan/chain";
  private final ChainBook book;
  private final ChangeChain change;
  private final Organisations organisations;
  private final Regions regions;

  ChainController(
      ChainBook book, ChangeChain change, Organisations organisations, Regions regions) {
    this.book = book;
    this.change = change;
    this.organisations = organisations;
    this.regions = regions;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    var rules = book.rules();
    var rows = book.all().stream().map(chain -> ChainListPage.row(chain, rules)).toList();
    model.addAttribute("model", new ChainListPage(rows, mayChange(actor)));
    return "plan/chains";
  }

  @GetMapping("/{id}")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    ChainTemplate chain = book.byId(id).orElseThrow(() -> new NotFoundException("chain " + id));
    StepCode confirm = chain.confirm();
    var form =
        new ChainForm(
            chain.name(),
            codes(chain.steps()),
            codes(chain.optional()),
            confirm == null ? "" : confirm.name());
    model.addAttribute(
        "model", new ChainPage(id, chain.version(), form, mayChange(actor), null, null));
    return TEMPLATE;
  }

  @PostMapping("/{id}")
  String change(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String name,
      @RequestParam Map<String, String> all,
      @RequestParam(defaultValue = "") List<String> optional,
      @RequestParam(defaultValue = "") String confirm,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new ChainForm(name, levels(all), optional, confirm);
    try {
      change.change(actor, id, version, typed);
      return SeeOther.to(request, PATH, "审核流程已修改。已提交的申报仍按提交时的流程审核。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      model.addAttribute(
          "model", new ChainPage(id, version, typed, mayChange(actor), invalid.problems(), null));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute(
          "model", new ChainPage(id, version, typed, mayChange(actor), null, stale.whoDidWhat()));
    }
    return TEMPLATE;
  }

  /** The levels in the order of their places. */
  private static List<String> levels(Map<String, String> all) {
    return IntStream.rangeClosed(1, ChainForm.MOST)
        .mapToObj(place -> all.getOrDefault("step" + place, ""))
        .toList();
  }

  private Verdict mayChange(Actor actor) {
    String region = organisations.get(actor.organisation()).regionCode();
    return ChainAccess.mayChange(regions.byCode(region).level());
  }

  private static List<String> codes(List<StepCode> steps) {
    return steps.stream().map(StepCode::name).toList();
  }
}
