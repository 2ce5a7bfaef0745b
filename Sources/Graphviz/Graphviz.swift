internal import Schematic
