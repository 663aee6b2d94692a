"""Page 7, three classifiers: its view, the board, votes, losses and costs. Slower checks are in checks.py."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.classifiers import cards, words
from pages.classifiers.components import heads_board
from pages.classifiers.questions import head_questions
from viz.inference import measured
from viz.inference.answers import Answer, Rule, agreement, answers, losses, votes
from viz.network.architecture import EMBEDDED, NETWORKS
from viz.network.costs import head_costs, network_cost
from viz.notation import names, numbers
from viz.pictures import encoding
from viz.rendering import evidence
from viz.rendering.table import answers_table
from viz.site import conventions, state
from viz.site.address import flag, whole
from viz.site.asking import ask
from viz.site.badge import badge
from viz.site.downloads import download, file_name
from viz.site.drawn import drawing
from viz.site.networks import captured, chosen_network
from viz.site.picture_bar import picture_bar

if TYPE_CHECKING:
    from viz.inference.capture import Captured
    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture

FINAL_ANSWER = -1
"""Class: the final classifier's answer."""
NO_OTHER = -1
"""Class that the evidence is set against: none."""
MOST_CLASSES = max(network.classes for network in NETWORKS.values())
BOARD = EMBEDDED.input_shape[1]
"""Side of the picture on the cards, in pixels."""
RULE_WORDS: dict[Rule, tuple[str, str]] = {
    "confident": ("The surest", "believe the most confident classifier"),
    "average": ("Average", "the mean of the probabilities"),
    "final": ("Final", "what GoogLeNet does at inference"),
}


@dataclass(frozen=True)
class HeadsView:
    """The class whose evidence is shown, rather than which other one, the class that is taken to be right, and whether
    evidence is drawn."""

    label: int = whole(FINAL_ANSWER, FINAL_ANSWER, MOST_CLASSES - 1)
    rather: int = whole(NO_OTHER, NO_OTHER, MOST_CLASSES - 1)
    true: int = whole(FINAL_ANSWER, FINAL_ANSWER, MOST_CLASSES - 1)
    evidence: bool = flag(True)


@dataclass(frozen=True)
class Scene:
    """The picture's three answers, and the classes looked at."""

    picture: Picture
    loaded: Loaded
    run: Captured
    answers: dict[str, Answer]
    label: int
    rival: int | None
    true: int

    def name(self, label: int) -> str:
        """A class in one word or two."""
        return names.short(self.loaded.classes[label])

    @property
    def final(self) -> Answer:
        """The final classifier's answer."""
        return self.answers[self.loaded.network.final.name]


def current_scene() -> Scene:
    """The picture bar with the network's badge, and what all of the page is about."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        picture = picture_bar()
        loaded = chosen_network()
        badge(loaded.network, switch=True, predicts=True)
    run = captured(picture, loaded)
    order = [head.name for head in loaded.network.heads if head.name in run.logits]
    answers_by_head = answers({head: run.logits[head] for head in order})
    view = state.load(HeadsView)
    best = answers_by_head[order[-1]].best.label
    label, true = _known(view.label, loaded, best), _known(view.true, loaded, best)
    rival = view.rather if 0 <= view.rather < len(loaded.classes) and view.rather != label else None
    return Scene(picture, loaded, run, answers_by_head, label, rival, true)


def _known(label: int, loaded: Loaded, best: int) -> int:
    return label if 0 <= label < len(loaded.classes) else best


def board(scene: Scene) -> None:
    """The strip and the three cards; a click on a class shows its evidence in all three."""
    view, loaded = state.load(HeadsView), scene.loaded
    data = _board(loaded.network.key, scene.picture.key, (scene.label, scene.rival), view.evidence, scene)
    heads_board(data, key="heads:board", on_picked=_pick)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        _class_select("label", "Class looked at", scene)
        _rival_select(scene)
        st.toggle(
            "Show evidence",
            help="Evidence speaks for a class's own score: classes that look alike have much of it in common. Choose "
            "another class beside it to see what speaks for the one rather than the other.",
            **state.widget(HeadsView, "evidence"),
        )
        st.button("Reset", icon=":material/restart_alt:", on_click=state.reset, args=(HeadsView,), key="heads:reset")
        download(
            "Answers as CSV",
            partial(answers_table, loaded.classes, loaded.trained_heads, scene.answers),
            file_name("classifiers", "answers", network=loaded.network.key, suffix=".csv"),
            help="The probability of every class from each of the classifiers.",
        )
    said = {head: answer for head, answer in scene.answers.items() if head in loaded.trained_heads}
    name = state.plain(scene.name(scene.label))
    st.markdown(words.on_this_picture(loaded.network, name, said, scene.label, _report_of(scene)))


def _report_of(scene: Scene) -> measured.Report:
    """What was measured of the network that answers."""
    return measured.load_report() if scene.loaded.network.key == "embedded" else measured.Report({})


@drawing(64)
def _board(
    network: str, picture: str, classes: tuple[int, int | None], with_evidence: bool, _scene: Scene
) -> cards.Board:
    """What the cards show; kept, because the evidence and its pictures took most of a rerun's time."""
    from viz.inference.evidence import activation_map

    del network, picture
    loaded, drawn, (label, rival) = _scene.loaded, {}, classes
    if with_evidence:
        heads = [head for head in _scene.answers if head in loaded.trained_heads]
        drawn = {head: activation_map(loaded.model, _scene.run, head, label, rival) for head in heads}
    looked_at = _scene.name(label)
    return {
        "strip": cards.trunk_strip(loaded.network),
        "cards": cards.cards(loaded.network, loaded.classes, loaded.trained_heads, _scene.answers, label, drawn, rival),
        "picture": encoding.data_url(encoding.jpeg(_scene.picture.square(BOARD))),
        "alt": _scene.picture.name,
        "colours": cards.colours(),
        "legend": evidence.evidence_bar() if drawn else "",
        "name": looked_at if rival is None else f"{looked_at} rather than {_scene.name(rival)}",
        "chosen": label,
    }


def _pick(label: int) -> None:
    state.change(HeadsView, label=label)


def _class_select(field: str, label: str, scene: Scene) -> None:
    """A search over all classes that is bound to a field of the view."""
    key = f"heads:{field}"
    st.session_state[key] = getattr(scene, field)

    def chosen() -> None:
        if st.session_state[key] is not None:
            state.change(HeadsView, **{field: st.session_state[key]})

    names = scene.loaded.classes
    order = [guess.label for guess in scene.final.top(len(names))]
    st.selectbox(label, order, format_func=lambda number: names[number], key=key, on_change=chosen, width=340)


def _rival_select(scene: Scene) -> None:
    """A search over all other classes, or none, for what the evidence is set against."""
    key, classes = "heads:rather", scene.loaded.classes
    st.session_state[key] = NO_OTHER if scene.rival is None else scene.rival

    def chosen() -> None:
        state.change(HeadsView, rather=NO_OTHER if st.session_state[key] is None else st.session_state[key])

    others = [guess.label for guess in scene.final.top(len(classes)) if guess.label != scene.label]
    st.selectbox(
        "Evidence for it rather than for",
        [NO_OTHER, *others],
        format_func=lambda number: "no other class" if number == NO_OTHER else classes[number],
        key=key,
        on_change=chosen,
        width=260,
        disabled=not state.load(HeadsView).evidence,
    )


def vote(scene: Scene) -> None:
    """The three rules' answers, who agrees, and how often each is right on the validation set."""
    trained = scene.loaded.trained_heads
    st.subheader("Which answer counts?")
    st.markdown(_agreement_sentence(scene))
    figures = _report_of(scene)
    for column, result in zip(st.columns(3, gap="medium"), votes(scene.answers, trained), strict=True):
        with column.container(border=True, height="stretch"):
            title, rule = RULE_WORDS[result.rule]
            by = f" ({names.title(result.head)})" if result.rule == "confident" and result.head else ""
            guess = result.guess
            answer = f"**{state.plain(scene.name(guess.label))}**, {numbers.probability(guess.probability)}{by}"
            st.markdown(f"**{title}**: {rule}\n\n{answer}")
            accuracy = figures.vote(result.rule)
            if accuracy:
                st.markdown(
                    f"Right on **{numbers.percent(accuracy.top1)}** of the validation pictures{_five(accuracy)}."
                )
    if best := words.select_the_best(figures):
        st.markdown(best)
    st.caption(_source(figures, scene))


def _five(accuracy: measured.Accuracy) -> str:
    return "" if accuracy.top5 is None else f", among its first five on {numbers.percent(accuracy.top5)}"


def _agreement_sentence(scene: Scene) -> str:
    sides = agreement(scene.answers, scene.loaded.trained_heads)
    if len(scene.loaded.trained_heads) == 1:
        return "Only the final classifier is trained in these weights, so all three rules give its answer."
    said = [
        f"“{state.plain(scene.name(label))}” ({numbers.listing([names.title(head) for head in heads])})"
        for label, heads in sides.items()
    ]
    if len(sides) == 1:
        return f"All of them agree on {said[0]}."
    return f"They disagree: {numbers.listing(said)}."


def _source(figures: measured.Report, scene: Scene) -> str:
    number = figures.pictures("heads")
    if number is None:
        return (
            f"How often each rule is right was not measured for {scene.loaded.network.title}, so no figures are shown."
        )
    text = f"Measured on {numbers.exact(number)} validation pictures of Tiny ImageNet; the model card says how."
    same, right = figures.agreement("all_same"), figures.agreement("top1_when_all_same")
    if same is not None:
        text += f" All three agreed on {numbers.percent(same)} of them"
        text += "." if right is None else f", and were then right on {numbers.percent(right)}."
    for rival in figures.rivals():
        text += (
            f" {names.title(rival.head).capitalize()} was right and the final one wrong on "
            f"{numbers.exact(rival.right_where_final_wrong)} pictures, the other way round on "
            f"{numbers.exact(rival.final_right_where_wrong)}."
        )
    return text


def loss(scene: Scene) -> None:
    """The loss of training, with this picture's numbers for a class that is taken to be right."""
    st.subheader("The auxiliary loss, with this picture's numbers")
    _class_select("true", "Suppose the right class is", scene)
    terms = losses(scene.answers, scene.loaded.network, scene.true)
    if len(terms) < len(scene.loaded.network.heads):
        st.markdown("These weights come without auxiliary classifiers, so there is no auxiliary loss to show.")
        return
    whole_loss = sum(term.share for term in terms)
    signs = ("L", "L_1", "L_2")
    symbols = " + ".join(f"{_weight(t.weight)}{s}" for t, s in zip(terms, signs, strict=True))
    sum_of_losses = " + ".join(rf"{_weight(t.weight)}{t.cross_entropy:.3f}" for t in terms)
    lines = (rf"&{symbols}", rf"&= {sum_of_losses}", rf"&= {whole_loss:.3f}")  # one below the other fits a phone
    st.latex(r"\begin{aligned}" + r"\\ ".join(lines) + r"\end{aligned}")
    rows = [
        "| classifier | p of that class | cross-entropy −ln p | weight | counts | share |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for term in terms:
        p = scene.answers[term.head].guess(scene.true).probability
        share = numbers.percent(term.share / whole_loss) if whole_loss else "–"
        rows.append(
            f"| {names.title(term.head)} | {p:.4f} | {term.cross_entropy:.3f} | {term.weight:g} | "
            f"{term.share:.3f} | {share} |"
        )
    st.markdown("\n".join(rows))
    untrained = [head for head in scene.answers if head not in scene.loaded.trained_heads]
    note = (
        " The auxiliary classifiers are not trained in these weights: their terms are what training would start from."
    )
    st.markdown(words.balance(terms) + (note if untrained else ""))
    st.caption(words.not_what_training_saw(scene.loaded.network))


def _weight(weight: float) -> str:
    return "" if weight == 1 else rf"{weight:g} \cdot "


def prices(scene: Scene) -> None:
    """What each classifier costs, and what is left of that at inference."""
    network = scene.loaded.network
    counting = conventions.counting()
    training, inference = network_cost(network, heads="all"), network_cost(network)
    st.subheader("What they cost")
    unit, size = counting.work_unit, counting.size_unit
    rows = [f"| classifier | {size} | share | {unit} | share | at inference |", "|---|--:|--:|--:|--:|---|"]
    for head, cost in head_costs(network).items():
        work, weights = counting.work(cost), counting.size(cost)
        cells = (
            names.title(head),
            numbers.exact(weights),
            numbers.probability(weights / counting.size(training)),
            numbers.exact(work),
            numbers.probability(work / counting.work(training)),
            "stays" if head == network.final.name else "taken off",
        )
        rows.append(f"| {' | '.join(cells)} |")
    st.markdown("\n".join(rows))
    st.caption("Shares are of the whole network while it is trained, with all three classifiers.")
    st.markdown(
        f"The whole network has {counting.size_words(training)} while it is trained and "
        f"{counting.size_words(inference)} at inference; {counting.work_words(training)} for a picture "
        f"become {counting.work_words(inference)}. The auxiliary classifiers are expensive in {size} and cheap "
        f"in {unit}: their fully connected layers use each weight once, a convolution uses it at every place."
    )
    conventions.counting_switches()


def predict(scene: Scene) -> None:
    """Questions from the current numbers."""
    names = {guess.label: scene.name(guess.label) for guess in scene.final.top(2)}
    if len(scene.answers) == len(scene.loaded.network.heads):
        ask(head_questions(scene.loaded.network, scene.answers, names))


def explain(scene: Scene) -> None:
    """The paragraph after playing."""
    st.subheader("What to take away")
    left, right = st.columns(2, gap="large")
    left.markdown(words.between_heads(scene.loaded.network))
    right.markdown(words.WHY)
